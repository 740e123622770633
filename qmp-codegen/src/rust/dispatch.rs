//! `for_each_command!` and `for_each_event!`.

use crate::ident::ident;
use crate::output::Module;
use crate::plan::Plan;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Both macros.
pub(crate) fn macros(plan: &Plan<'_>) -> [TokenStream; 2] {
    let mut commands: Vec<&str> = plan.commands.iter().map(|command| command.arguments.rust_name()).collect();
    let mut events: Vec<&str> = plan.events.iter().map(|event| event.data.rust_name()).collect();
    commands.sort_unstable();
    events.sort_unstable();
    [
        for_each(plan, Module::Commands, "for_each_command", &commands),
        for_each(plan, Module::Events, "for_each_event", &events),
    ]
}

/// A macro that is exported twice: cargo includes the file by a macro, and what such a file exports at the
/// crate's root cannot be named by path in the same crate. So the root has it under a name that is
/// its module's own, and the module has it under its proper name, which works from everywhere.
fn for_each(plan: &Plan<'_>, module: Module, macro_name: &str, rust_names: &[&str]) -> TokenStream {
    let in_module: String = plan.module.iter().map(|part| format!("_{part}")).collect();
    let hidden = format_ident!("__{macro_name}{in_module}");
    let name = format_ident!("{macro_name}");
    let items = ident(module.name());
    let names: Vec<Ident> = rust_names.iter().map(|rust_name| ident(rust_name)).collect();
    let parts = plan.module.iter().map(|part| ident(part));
    let prefix: TokenStream = parts.map(|part| quote!(#part ::)).collect();
    let doc = format!(
        " Calls the macro given with the absolute paths of all types in [`{0}`], separated by commas.",
        module.name()
    );
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #hidden {
            ($($callback:tt)+) => {
                $($callback)+! { #($crate::#prefix #items::#names),* }
            };
        }
        // Without it rustdoc shows neither the hidden macro nor its proper name.
        #[doc = #doc]
        #[doc(inline)]
        pub use #hidden as #name;
    }
}
