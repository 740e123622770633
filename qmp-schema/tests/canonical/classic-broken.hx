HXCOMM A part that says the same, and is told by what no rule knows of: the file stays as it is.
SQMP
do-all
->{"execute":"do-all""arguments":{"a":[
HXCOMM 8
<
