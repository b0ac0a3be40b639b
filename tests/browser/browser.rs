//! A browser session, used one blocking step after another.
//!
//! This is the only file that knows the `WebDriver` client and its futures. It
//! knows no widget: see `widget.rs` for that.

use std::future::Future;

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::{Capabilities, PrintConfiguration, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::patience::DEADLINE;
use crate::queue::Place;

/// How often a session is asked for.
const ATTEMPTS: usize = 3;

/// The key under which `WebDriver` hands over a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Brings an element into view and gives its middle, or nothing if the middle
/// belongs to another element.
const MIDDLE: &str = "
    const [element] = arguments;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = element.getRootNode().elementFromPoint(x, y);
    return element.contains(hit) ? [x, y] : null;";

/// One session in a fresh profile. Dropping it closes the browser, then the driver.
pub struct Browser {
    /// The engine that this session runs in.
    pub engine: Engine,
    client: Client,
    runtime: Runtime,
    _driver: Driver,
    _place: Place,
}

impl Browser {
    /// Starts a driver and a session, when it is this test's turn.
    pub fn start(engine: Engine) -> Self {
        Self::start_in(engine, engine.time_zone())
    }

    /// The same for a visitor in another time zone. A browser that does not come up is
    /// the machine's doing and not the widget's, so it is asked again before a test fails.
    pub fn start_in(engine: Engine, zone: &str) -> Self {
        let place = Place::wait();
        let (driver, client, runtime) = (1..=ATTEMPTS)
            .find_map(|attempt| match session(engine, zone) {
                Ok(session) => Some(session),
                Err(error) => {
                    eprintln!("{engine:?} does not start, attempt {attempt}: {error}");
                    None
                }
            })
            .unwrap_or_else(|| panic!("{engine:?} does not start"));
        Self {
            engine,
            client,
            runtime,
            _driver: driver,
            _place: place,
        }
    }

    /// Loads a page and waits for its `load` event.
    pub fn visit(&self, url: &str) {
        self.finish("load a page", self.client.goto(url));
    }

    /// Runs a function body in the page and gives what it returns.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.finish("run a script", self.client.execute(script, arguments))
    }

    /// Runs an async function body in the page and gives what it settles to.
    pub fn run_async(&self, body: &str, arguments: Vec<Value>) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...args) => {{ {body} }})(...arguments)
                 .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.finish(
            "run an async script",
            self.client.execute_async(&script, arguments),
        );
        assert!(
            answer["error"].is_null(),
            "the page's script failed: {}",
            answer["error"]
        );
        answer["value"].clone()
    }

    /// Runs a script that looks for an element.
    pub fn element(&self, script: &str, arguments: Vec<Value>) -> Option<Element> {
        let found = self.run(script, arguments);
        let id = found.get(ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(
            self.client.clone(),
            ElementRef::from(id),
        ))
    }

    /// Clicks in the middle of an element, as a pointer does: what covers the
    /// element gets the click instead, and the test fails.
    ///
    /// `WebKitWebDriver` takes a text field inside a shadow root for covered by
    /// the field's own inner part, so there the pointer is moved by hand.
    pub fn click(&self, element: &Element) {
        match self.engine {
            Engine::Chromium | Engine::Firefox => self.finish("click", element.click()),
            Engine::WebKit => self.point_and_click(element),
        }
    }

    fn point_and_click(&self, element: &Element) {
        let reference = serde_json::to_value(element).expect("an element reference is JSON");
        let point = self.run(MIDDLE, vec![reference]);
        let [x, y] = serde_json::from_value(point).unwrap_or_else(|_| panic!("it is covered"));
        let pointer = MouseActions::new("mouse".into())
            .then(PointerAction::MoveTo {
                duration: None,
                x,
                y,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        self.finish("click", self.client.perform_actions(pointer));
    }

    /// Types into an element, which gets the focus as by a click.
    pub fn type_into(&self, element: &Element, keys: &str) {
        self.finish("type", element.send_keys(keys));
    }

    /// Presses and releases keys, one after another, wherever the focus is.
    pub fn press(&self, keys: &[char]) {
        let keyboard = keys
            .iter()
            .fold(KeyActions::new("keyboard".into()), |actions, &value| {
                actions
                    .then(KeyAction::Down { value })
                    .then(KeyAction::Up { value })
            });
        self.finish("press keys", self.client.perform_actions(keyboard));
    }

    /// Presses Tab with Shift, which goes backwards.
    pub fn tab_back(&self) {
        self.tab_back_times(1);
    }

    /// The same so many times.
    pub fn tab_back_times(&self, times: usize) {
        let [shift, tab] = [Key::Shift, Key::Tab].map(char::from);
        let mut keyboard =
            KeyActions::new("keyboard".into()).then(KeyAction::Down { value: shift });
        for _ in 0..times {
            keyboard = keyboard
                .then(KeyAction::Down { value: tab })
                .then(KeyAction::Up { value: tab });
        }
        let keyboard = keyboard.then(KeyAction::Up { value: shift });
        self.finish("go back by Tab", self.client.perform_actions(keyboard));
    }

    /// Makes the window so large, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        self.finish(
            "resize the window",
            self.client.set_window_size(width, height),
        );
    }

    /// Turns to a frame of the page, by its number.
    pub fn enter_frame(&self, number: u16) {
        self.finish("enter a frame", self.client.enter_frame(number));
    }

    /// Turns back to the page around a frame.
    pub fn leave_frame(&self) {
        self.finish("leave a frame", self.client.enter_parent_frame());
    }

    /// Goes back in the history, as the visitor may.
    pub fn back(&self) {
        self.finish("go back", self.client.back());
    }

    /// Loads the page again, as the visitor may.
    pub fn reload(&self) {
        self.finish("load it again", self.client.refresh());
    }

    /// The page's address, as the browser shows it.
    pub fn url(&self) -> String {
        self.finish("read the address", self.client.current_url())
            .to_string()
    }

    /// Every cookie that the page may see, `HttpOnly` ones included.
    pub fn cookies(&self) -> Vec<String> {
        let cookies = self.finish("read cookies", self.client.get_all_cookies());
        cookies.iter().map(ToString::to_string).collect()
    }

    /// The page on paper, as PDF; not in `WebKitGTK`, whose driver cannot.
    pub fn print(&self) -> Vec<u8> {
        let paper = PrintConfiguration::default();
        self.finish("print", self.client.print(paper))
    }

    /// A picture of the window's content, as PNG.
    pub fn screenshot(&self) -> Vec<u8> {
        self.finish("take a picture", self.client.screenshot())
    }

    /// Sends a command of the `DevTools` protocol, which only Chromium speaks.
    pub fn dev_tools(&self, method: &str, parameters: &Value) -> Value {
        let command = DevTools(json!({ "cmd": method, "params": parameters }).to_string());
        self.finish(method, self.client.issue_cmd(command))
    }

    fn finish<T>(&self, what: &str, step: impl Future<Output = Result<T, CmdError>>) -> T {
        let outcome = self
            .runtime
            .block_on(async { tokio::time::timeout(DEADLINE, step).await });
        match outcome {
            Ok(Ok(value)) => value,
            Ok(Err(error)) => panic!("{:?} could not {what}: {error}", self.engine),
            Err(elapsed) => panic!("{:?} could not {what}: {elapsed}", self.engine),
        }
    }
}

/// A driver of its own, and a session with it.
fn session(engine: Engine, zone: &str) -> Result<(Driver, Client, Runtime), String> {
    let driver = Driver::start(engine, zone);
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let capabilities: Capabilities =
        serde_json::from_value(engine.capabilities()).expect("capabilities are an object");
    let connect = async {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder
            .capabilities(capabilities)
            .connect(&driver.url())
            .await
    };
    let connected = runtime.block_on(async { tokio::time::timeout(DEADLINE * 2, connect).await });
    match connected {
        Ok(Ok(client)) => Ok((driver, client, runtime)),
        Ok(Err(error)) => Err(error.to_string()),
        Err(elapsed) => Err(elapsed.to_string()),
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A session that does not answer any more ends with its driver.
        let close = self.client.clone().close();
        let _ = self
            .runtime
            .block_on(async { tokio::time::timeout(DEADLINE, close).await });
    }
}

/// A `DevTools` command as chromedriver takes it; the field is the body.
#[derive(Debug)]
struct DevTools(String);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _url: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.clone()))
    }
}
