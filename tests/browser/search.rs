//! Searching with the keyboard.

use crate::session::{Session, With};
use serde_json::Value;

/// What is found: name and link of each result, in order.
async fn found(session: &Session, words: &str) -> Vec<(String, String)> {
    session.run("document.getElementById('query').value = ''").await;
    session.press(words).await;
    session.until("return document.querySelectorAll('.hit').length > 0 || !document.getElementById('nothing').hidden").await;
    let script = "return [...document.querySelectorAll('.hit')].map((hit) => \
                  [hit.querySelector('b').textContent, hit.getAttribute('href')])";
    let hits: Vec<(String, String)> = serde_json::from_value(session.run(script).await).unwrap();
    hits
}

#[tokio::test]
async fn keys_are_all_it_takes() {
    let session = Session::start(With::default()).await;
    session.open("shipped", "index.html").await;
    session.press("/").await;
    assert_eq!(session.run("return document.activeElement.id").await, "query");
    assert_eq!(found(&session, "query-bloc").await[0].0, "query-block");
    let state = "const input = document.getElementById('query'); \
                 const id = input.getAttribute('aria-activedescendant'); \
                 const selected = [...document.querySelectorAll('[aria-selected=true]')].map((hit) => hit.id); \
                 return [input.getAttribute('aria-expanded'), id, selected.join(' ')].join(', ')";
    assert_eq!(session.run(state).await, "true, hit-0, hit-0");
    session.press("\u{e015}").await; // down
    assert_eq!(session.run(state).await, "true, hit-1, hit-1");
    session.press("\u{e013}\u{e013}").await; // up twice: from the first to the last
    let last = session.run("return 'hit-' + (document.querySelectorAll('.hit').length - 1)").await;
    assert_eq!(session.run(state).await, format!("true, {0}, {0}", last.as_str().unwrap()));
    session.press("\u{e015}\u{e007}").await; // down to the first, enter
    session.arrives("block-devices-state-and-statistics.html#command-query-block").await;
    session.press("/").await;
    found(&session, "stop").await;
    session.press("\u{e00c}").await; // escape
    assert_eq!(session.run("return document.getElementById('hits').hidden").await, true);
    assert_eq!(session.run("return document.getElementById('query').value").await, "");
    session.end().await;
}

#[tokio::test]
async fn the_best_comes_first() {
    let session = Session::start(With::default()).await;
    session.open("shipped", "index.html").await;
    session.press("/").await;
    for (words, first, anchor) in [
        // An exact name, whatever else has it in it, in any case.
        ("stop", "stop", "#command-stop"),
        ("blockinfo", "BlockInfo", "#type-BlockInfo"),
        ("BLOCK_JOB_READY", "BLOCK_JOB_READY", "#event-BLOCK_JOB_READY"),
        // The start of one, then a word in one, words in any order.
        ("query-migrat", "query-migrate", "#command-query-migrate"),
        ("job pause block", "block-job-pause", "#command-block-job-pause"),
        // A member, and a value of an enumeration: the link leads to it.
        ("tray_open", "BlockInfo", "#type-BlockInfo:tray_open"),
        ("postmigrate", "RunState", "#type-RunState:postmigrate"),
    ] {
        let hits = found(&session, words).await;
        let (name, link) = &hits[0];
        assert_eq!(name, first, "{words}");
        assert!(link.ends_with(anchor), "{words}: {link}");
    }
    let chapter = ("Migration".to_owned(), "migration.html".to_owned());
    assert!(found(&session, "migration").await.contains(&chapter));
    // A text: the words around it are shown, and they are marked.
    assert_eq!(found(&session, "persistent reservation managers").await[0].0, "query-pr-managers");
    let marks = session.run("return document.querySelectorAll('.hit mark').length").await;
    assert!(marks.as_u64().unwrap() > 0);
    assert_eq!(found(&session, "nosuchwordanywhere").await, []);
    session.end().await;
}

/// Prints how long answers take; what is asserted is what they may cost: a bounded list, whatever is found.
#[tokio::test]
async fn answers_are_short() {
    let session = Session::start(With::default()).await;
    session.open("shipped", "index.html").await;
    session.press("/").await;
    found(&session, "a").await;
    let times = "const input = document.getElementById('query'); const times = []; let most = 0; \
                 for (const words of ['a', 'e', 'in', 'the', 'block', 'block device', 'a b c d e f', 'query-block', 'the guest is', 'qcow2', 'zzz']) { \
                   for (let length = 1; length <= words.length; length++) { \
                     input.value = words.slice(0, length); \
                     const start = performance.now(); \
                     input.dispatchEvent(new Event('input')); \
                     document.getElementById('hits').getBoundingClientRect(); \
                     times.push(performance.now() - start); \
                     most = Math.max(most, document.querySelectorAll('#hits *').length); \
                   } \
                 } \
                 times.sort((a, b) => a - b); \
                 return [times.length, times[times.length >> 1], times[times.length - 1], most]";
    let result: Vec<Value> = serde_json::from_value(session.run(times).await).unwrap();
    println!("{} answers: middle {} ms, slowest {} ms", result[0], result[1], result[2]);
    assert!(result[3].as_u64().unwrap() < 1000, "elements in the list: {}", result[3]);
    session.end().await;
}
