//! A browser of its own for each test.

use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The folder that tests/browser.rs has written a site to.
pub fn folder(site: &str) -> PathBuf {
    PathBuf::from(std::env::var_os("QMP_SITES").expect("tests/browser.rs sets QMP_SITES")).join(site)
}

/// ChromeDriver on a port of its own choice.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start() -> Driver {
        let mut command = Command::new("chromedriver");
        let mut process =
            command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let told = lines.map_while(Result::ok).find_map(|line| {
            line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
        });
        Driver { process, port: told.expect("chromedriver says its port") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A page that is read.
pub struct Session {
    pub client: Client,
    _driver: Driver,
}

/// What a browser is started with besides what all are.
#[derive(Default)]
pub struct With {
    pub no_script: bool,
}

impl Session {
    pub async fn start(with: With) -> Session {
        let driver = Driver::start();
        let script = if with.no_script { 2 } else { 1 };
        let capabilities = json!({
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "goog:chromeOptions": {
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--window-size=1280,900",
                ],
                "prefs": { "profile.managed_default_content_settings.javascript": script },
            },
        });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.as_object().unwrap().clone());
        let client = builder.connect(&format!("http://127.0.0.1:{}", driver.port)).await.unwrap();
        Session { client, _driver: driver }
    }

    /// Opens a page of a site, with an anchor perhaps.
    pub async fn open(&self, site: &str, page: &str) {
        let (file, anchor) = page.split_once('#').unwrap_or((page, ""));
        let mut url = url::Url::from_file_path(folder(site).join(file)).unwrap();
        if !anchor.is_empty() {
            url.set_fragment(Some(anchor));
        }
        // Another anchor of the same page would not load it.
        self.client.goto("about:blank").await.unwrap();
        self.client.goto(url.as_str()).await.unwrap();
    }

    /// The file and anchor that are shown.
    pub async fn place(&self) -> String {
        let url = self.client.current_url().await.unwrap();
        let file = url.path_segments().unwrap().next_back().unwrap();
        url.fragment().map_or(file.to_owned(), |anchor| format!("{file}#{anchor}"))
    }

    /// Waits for this to be shown.
    pub async fn arrives(&self, place: &str) {
        for _ in 0..100 {
            if self.place().await == place {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(self.place().await, place);
    }

    /// Presses keys, wherever they go.
    pub async fn press(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    pub async fn find(&self, css: &str) -> Element {
        self.client.find(Locator::Css(css)).await.unwrap()
    }

    /// Runs a function's body in the page.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Waits until a function's body gives true in the page.
    pub async fn until(&self, script: &str) {
        for _ in 0..100 {
            if self.run(script).await == Value::Bool(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("never: {script}");
    }

    /// A command of the DevTools protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.client.issue_cmd(Vendor { path: "goog/cdp/execute", body }).await.unwrap()
    }

    /// How wide and high the page is, and which colours the system prefers.
    pub async fn look(&self, width: u32, scheme: &str) {
        let metrics = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    async fn log(&self, kind: &'static str) -> Vec<Value> {
        let log =
            self.client.issue_cmd(Vendor { path: "se/log", body: json!({ "type": kind }) }).await.unwrap();
        log.as_array().unwrap().clone()
    }

    /// Ends the session. Nothing may be on the console, and nothing may have been asked of a network.
    pub async fn end(self) {
        assert_eq!(self.log("browser").await, Vec::<Value>::new());
        let mut files = 0;
        for entry in self.log("performance").await {
            let message: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
            let message = &message["message"];
            let Some(url) = message["params"]["request"]["url"].as_str() else { continue };
            if message["method"] != "Network.requestWillBeSent" {
                continue;
            }
            assert!(url.starts_with("file://") || url.starts_with("data:") || url == "about:blank", "{url}");
            files += usize::from(url.starts_with("file://"));
        }
        assert!(files > 0, "requests are seen");
        self.client.close().await.unwrap();
    }
}

/// A command that only this browser has.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _url: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
