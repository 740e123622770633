HXCOMM Text that is neither in SQMP nor an entry costs one warning a paragraph; C comments cost none.
/* The table of commands.
 * It is included twice.
 */

This line lost its directive.
And this one.

    {
        .name       = "one",
        .args_type  = "",
    },

// done
