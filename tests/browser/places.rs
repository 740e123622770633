//! Links that lead, and last.

use crate::session::{Session, With};
use fantoccini::Locator;

#[tokio::test]
async fn the_front_page_leads_on() {
    let session = Session::start(With::default()).await;
    let chapter = "block-devices-state-and-statistics.html";
    for anchor in ["command-query-block", "type-BlockInfo", "type-BlockInfo:device"] {
        session.open("shipped", &format!("index.html#{anchor}")).await;
        session.arrives(&format!("{chapter}#{anchor}")).await;
        session.until("return document.querySelector(':target') !== null").await;
    }
    // A chapter that does not have the entry any more.
    session.open("shipped", "migration.html#command-query-block").await;
    session.arrives(&format!("{chapter}#command-query-block")).await;
    // No entry of this name anywhere: the front page.
    session.open("shipped", "migration.html#command-no-such").await;
    session.arrives("index.html#command-no-such").await;
    session.end().await;
}

#[tokio::test]
async fn links_of_a_page_lead() {
    let session = Session::start(With::default()).await;
    session.open("shipped", "index.html").await;
    session.client.find(Locator::LinkText("query-status")).await.unwrap().click().await.unwrap();
    session.arrives("running-and-stopping-the-guest.html#command-query-status").await;
    session.find("#command-query-status .ty a").await.click().await.unwrap();
    session.arrives("running-and-stopping-the-guest.html#type-StatusInfo").await;
    session.find(".beside [rel=next]").await.click().await.unwrap();
    session.until("return !location.pathname.includes('running-and-stopping')").await;
    session.client.back().await.unwrap();
    session.arrives("running-and-stopping-the-guest.html#type-StatusInfo").await;
    session.end().await;
}

/// A link to a member that is folded away unfolds it.
#[tokio::test]
async fn what_is_folded_is_found() {
    let session = Session::start(With::default()).await;
    session.open("small", "types.html#type-Drive:kind=net:host").await;
    let host = session.find("li[id='type-Drive:kind=net:host']").await;
    assert!(host.is_displayed().await.unwrap());
    session.end().await;
}

#[tokio::test]
async fn everything_can_be_read_without_scripts() {
    let session = Session::start(With { no_script: true }).await;
    session.open("shipped", "index.html").await;
    // What would do nothing is not there.
    for id in ["#search", "#theme"] {
        assert!(!session.find(id).await.is_displayed().await.unwrap(), "{id}");
    }
    session.client.find(Locator::LinkText("query-block")).await.unwrap().click().await.unwrap();
    session.arrives("block-devices-state-and-statistics.html#command-query-block").await;
    let member = session.find("#command-query-block details .name").await;
    assert!(!member.is_displayed().await.unwrap());
    session.find("#command-query-block summary").await.click().await.unwrap();
    assert!(member.is_displayed().await.unwrap());
    assert_eq!(member.text().await.unwrap(), "device");
    // On a small screen the contents are folded away, and a button brings them.
    session.look(360, "light").await;
    let contents = session.find("#contents").await;
    assert!(!contents.is_displayed().await.unwrap());
    session.find(".menu").await.click().await.unwrap();
    assert!(contents.is_displayed().await.unwrap());
    session.end().await;
}
