HXCOMM exact
HXCOMM Text that has a meaning to Markdown, HTML, mdBook or roff, and shows as itself

SQMP
\`C# & <b>|*x*_ {#id} \fB ## #
==============================

\.SH not a section
\'br not a break

\# no heading

\1. no list

\> no quote

\: no definition

\--- no rule

\| no | table |

<script>alert(1)</script> <!-- no comment --> &amp; &#60; ]]> {{#include /etc/passwd}} {{ x }}

[no link](x) ![no image](x) **no** _no_ ~~no~~ `no` $no$ \( no \) <https://no>

-- --- ... 'no' "yes" "a|b" "{{#x}}" "`" it's !query-it !

שלום עולם مرحبا a‮b

* .TP
* 'so /etc/passwd
* - no list in it
* \fIno\fP \*(no \" no \

Note: > [!NOTE] |

query-it
--------

Arguments:

- "a": a|b \| c <br> "|" \fB .SH (json-string, optional, default "|`{{#x}}\\fB")

  .SH no section

  'br no break
- "b": (enumeration, if "defined(A) || B")
  - "x": .x
  - "y":

Example: <b> | `x`

-> ``` {{#include x}} </code></pre> \fB
   .SH "x"
   'br
<- { "return": "```" }
EQMP
