HXCOMM JSON starts as a brace alone, has any indentation, lines of blanks, brackets in strings, and is followed by text at once.
    { .name = "layout", .args_type = "", },
SQMP
layout
------

    -> {
"execute": "layout"
                    }
    <- {
         "return": {
   
            "text": "a } and ] and \" in it",
"list": [
  ],
            "last": 1
      }}
That was all.

EQMP
