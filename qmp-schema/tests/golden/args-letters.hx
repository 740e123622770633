HXCOMM Every letter of args_type, with ? and without.
    {
        .name       = "scalars",
        .args_type  = "s:s,b-dev:B,f-name:F,int:i,long:l,octets:o,mega:M,seconds:T,flag:b,value:q",
    },
    {
        .name       = "optional-scalars",
        .args_type  = "s:s?,b-dev:B?,f-name:F?,int:i?,long:l?,octets:o?,mega:M?,seconds:T?,flag:b?,value:q?",
    },
    {
        .name       = "flags",
        .args_type  = "force:-f,detach:-d,blk:-b,inc:-i",
    },
    {
        .name       = "options",
        .args_type  = "device:O",
    },
    {
        .name       = "none",
        .args_type  = "",
    },
