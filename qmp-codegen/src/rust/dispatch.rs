//! `for_each_command!` and `for_each_event!`.

use crate::ident::ident;
use crate::output::Module;
use crate::plan::Plan;
use proc_macro2::TokenStream;
use qmp_schema::model::Meta;
use quote::{format_ident, quote};

/// Both macros, each with what it needs.
pub(crate) fn macros(plan: &Plan<'_>) -> [TokenStream; 2] {
    let commands = plan.commands.iter().map(|plan| (plan.arguments.rust_name(), &plan.command.meta));
    let events = plan.events.iter().map(|plan| (plan.data.rust_name(), &plan.event.meta));
    [
        for_each(plan, Module::Commands, "for_each_command", commands.collect()),
        for_each(plan, Module::Events, "for_each_event", events.collect()),
    ]
}

/// A macro that is exported twice: cargo includes the file by a macro, and what such a file exports at the
/// crate's root cannot be named by path in the same crate. So the root has it under a name that is
/// its module's own, and the module has it under its proper name, which works from everywhere.
///
/// Whoever names all items by a macro cannot mean the deprecated ones, and has no place to say so: rustc warns where a
/// path was written down, and that is the macro's. So these go by another name, which is not deprecated.
fn for_each(
    plan: &Plan<'_>,
    module: Module,
    macro_name: &str,
    mut entries: Vec<(&str, &Meta)>,
) -> TokenStream {
    entries.sort_unstable_by_key(|(rust_name, _)| *rust_name);
    let items = ident(module.name());
    let aliases = format_ident!("__deprecated_{}", module.name());
    let (mut paths, mut deprecated) = (Vec::new(), Vec::new());
    for (rust_name, meta) in entries {
        let name = ident(rust_name);
        if meta.feature("deprecated").is_some() {
            paths.push(quote!(#aliases::#name));
            deprecated.push(name);
        } else {
            paths.push(quote!(#items::#name));
        }
    }
    let aliases = (!deprecated.is_empty()).then(|| {
        quote! {
            #[doc(hidden)]
            #[allow(deprecated)]
            pub mod #aliases {
                #(pub type #deprecated = super::#items::#deprecated;)*
            }
        }
    });
    let in_module: String = plan.module.iter().map(|part| format!("_{part}")).collect();
    let hidden = format_ident!("__{macro_name}{in_module}");
    let name = format_ident!("{macro_name}");
    let parts = plan.module.iter().map(|part| ident(part));
    let prefix: TokenStream = parts.map(|part| quote!(#part ::)).collect();
    let doc = format!(
        " Calls the macro given with the absolute paths of all types in [`{0}`], separated by commas.",
        module.name()
    );
    quote! {
        #aliases
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #hidden {
            ($($callback:tt)+) => {
                $($callback)+! { #($crate::#prefix #paths),* }
            };
        }
        // Without it rustdoc shows neither the hidden macro nor its proper name.
        #[doc = #doc]
        #[doc(inline)]
        pub use #hidden as #name;
    }
}
