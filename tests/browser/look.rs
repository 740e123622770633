//! Colours, paper, small screens, and the buttons that copy.

use crate::session::{Session, With};
use serde_json::{Value, json};

const PAGE: &str = "return getComputedStyle(document.body).backgroundColor";

#[tokio::test]
async fn colours_are_those_of_the_system_or_chosen() {
    let session = Session::start(With::default()).await;
    session.look(1280, "light").await;
    session.open("small", "index.html").await;
    let light = session.run(PAGE).await;
    session.look(1280, "dark").await;
    let dark = session.run(PAGE).await;
    assert_eq!(light, "rgb(255, 255, 255)");
    assert_ne!(dark, light);
    let button = session.find("#theme").await;
    assert_eq!(button.text().await.unwrap(), "Auto");
    button.click().await.unwrap();
    assert_eq!((button.text().await.unwrap(), session.run(PAGE).await), ("Light".to_owned(), light.clone()));
    // The choice is kept, on other pages too.
    session.open("small", "types.html").await;
    assert_eq!(session.run(PAGE).await, light);
    session.look(1280, "light").await;
    session.find("#theme").await.click().await.unwrap();
    assert_eq!(session.run(PAGE).await, dark);
    session.end().await;
}

#[tokio::test]
async fn examples_are_copied() {
    let session = Session::start(With::default()).await;
    session.open("shipped", "block-devices-state-and-statistics.html").await;
    for permission in ["clipboardReadWrite", "clipboardSanitizedWrite"] {
        session.devtools("Browser.grantPermissions", json!({ "permissions": [permission] })).await;
    }
    session.find("#command-query-block .copy").await.click().await.unwrap();
    session
        .until("return document.querySelector('#command-query-block .copy').textContent === 'Copied'")
        .await;
    // Pasted as any reader would.
    session.press("/").await;
    session.press("\u{e009}v\u{e009}").await; // control
    let pasted = session.run("return document.getElementById('query').value").await;
    assert_eq!(pasted, "{ \"execute\": \"query-block\" }");
    session.end().await;
}

/// No page is wider than the screen, with all unfolded; the last one has texts of 10,000 characters without a blank.
#[tokio::test]
async fn small_screens_are_wide_enough() {
    let session = Session::start(With::default()).await;
    for (site, page) in [
        ("shipped", "index.html"),
        ("shipped", "block-devices-state-and-statistics.html"),
        ("shipped", "migration.html"),
        ("small", "types.html"),
        ("hostile", "index.html"),
        ("hostile", "b-hostile-b.html"),
        ("long", "index.html"),
        ("long", "long.html"),
    ] {
        session.open(site, page).await;
        session.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
        for width in [320, 360, 768, 1280] {
            session.look(width, "light").await;
            let wider = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
            assert_eq!(session.run(wider).await, 0, "{site}/{page} at {width}");
        }
    }
    session.end().await;
}

#[tokio::test]
async fn paper_has_everything_open_and_nothing_to_press() {
    let session = Session::start(With::default()).await;
    session.open("small", "types.html").await;
    let closed = "return document.querySelectorAll('details:not([open])').length";
    let before = session.run(closed).await;
    assert_ne!(before, 0);
    session.run("dispatchEvent(new Event('beforeprint'))").await;
    assert_eq!(session.run(closed).await, 0);
    session.run("dispatchEvent(new Event('afterprint'))").await;
    assert_eq!(session.run(closed).await, before);
    session.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    for css in [".top", "#contents", ".beside"] {
        assert!(!session.find(css).await.is_displayed().await.unwrap(), "{css}");
    }
    let pdf = session.devtools("Page.printToPDF", json!({})).await;
    assert!(
        pdf["data"].as_str().is_some_and(|data| data.len() > 10_000),
        "{:?}",
        pdf.get("data").map(Value::is_string)
    );
    session.end().await;
}
