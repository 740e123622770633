//! A schema whose texts would like to be more than texts.

use crate::session::{Session, With};

#[tokio::test]
async fn hostile_text_is_only_shown() {
    let session = Session::start(With::default()).await;
    for page in ["index.html", "b-hostile-b.html"] {
        session.open("hostile", page).await;
        assert!(session.client.get_alert_text().await.is_err());
        assert_eq!(
            session.run("return document.querySelectorAll('main :is(script, img, i)').length").await,
            0
        );
    }
    let shown = session.find("main .prose p").await.text().await.unwrap();
    assert!(
        shown.starts_with("<script>alert(1)</script><img src=x onerror=alert(2)> ]]> --> {{ x }}"),
        "{shown}"
    );
    // The words around it keep their order.
    assert!(shown.ends_with("⟨U+2028⟩⟨U+0000⟩⟨U+001B⟩⟨U+202E⟩txt⟨U+2069⟩ שלום"), "{shown}");
    session.press("/").await;
    session.press("</script").await;
    session.until("return document.querySelectorAll('.hit').length > 0").await;
    assert_eq!(session.run("return document.querySelectorAll('#hits :is(script, img, i)').length").await, 0);
    let said = session.find(".hit .said").await.text().await.unwrap();
    assert!(said.contains("<script>alert(1)</script>"), "{said}");
    session.end().await;
}
