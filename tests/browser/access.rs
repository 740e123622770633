//! What axe-core, the checker of accessibility, has to say.

use crate::session::{Session, With};
use serde_json::Value;

#[tokio::test]
async fn axe_finds_nothing_serious() {
    let Some(axe) = std::env::var_os("QMP_AXE") else {
        println!("skipped: no axe-core");
        return;
    };
    let axe = std::fs::read_to_string(axe).unwrap();
    let session = Session::start(With::default()).await;
    for (page, width, scheme, words) in [
        ("index.html", 1280, "light", ""),
        ("index.html", 360, "dark", ""),
        ("drives-media-and-exports.html", 1280, "dark", "block"),
        ("drives-media-and-exports.html", 360, "light", "block"),
        ("migration.html", 1280, "light", ""),
    ] {
        session.open("shipped", page).await;
        session.look(width, scheme).await;
        if !words.is_empty() {
            session.press("/").await;
            session.press(words).await;
            session.until("return document.querySelectorAll('.hit').length > 0").await;
        }
        session.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
        session.run(&axe).await;
        let check = "const done = arguments[0]; axe.run({ preload: false }).then((result) => done(result.violations.map((violation) => \
                     [violation.impact, violation.id, violation.nodes[0].html])))";
        let found = session.client.execute_async(check, Vec::new()).await.unwrap();
        assert_eq!(found, Value::Array(Vec::new()), "{page}, {width}, {scheme}");
    }
    session.end().await;
}
