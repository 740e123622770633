HXCOMM Prose: sentences are wrapped, what is arranged by lines or columns stays.
SQMP
                        Some Commands
                        -----

Sentences that were broken where the line was full, at some other width
than that of the canonical form.  They become lines of 79 columns.

A short line
ends here, and so this stays as it is.

1. First of several
2. Second of several things which are as long as sentences usually are

   indented text     stays

  o bullet
  o another

-> data from one side
<- data from the other

Title, underlined
====

NOTE: what is to be noted, which goes on for so long that it has to be broken somewhere.

Notes:

(1) All boolean arguments default to false
    (2) More

EQMP
SQMP
@query-prose:
---
Since: 2.1
Text.
Returns: Nothing on success
         an error otherwise
Example (2):

1. A caption
    -> { "execute": "query-prose" }

<- { "return": {} }

Note: a tab	within, which keeps the line as it is
EQMP
SQMP
no-underline

Show it.

-> { "execute": "no-underline" }
<- { "return": {} }
EQMP
SQMP
A sentence as heading
---
EQMP
