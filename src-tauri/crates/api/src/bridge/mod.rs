//! The commands over loopback HTTP: for developing the window in a browser, and for tests in one.
//!
//! It listens on 127.0.0.1 only, on a port that the system chooses, and answers only who knows a random token and
//! came by that very address: a page of another site can neither guess the token nor pass for this origin. It is
//! compiled with the feature `bridge` and is never part of what people get.

mod answer;
mod files;
mod host;
mod http;

use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use dateline_core::Id;

use crate::{App, AppFolders};
pub use host::BridgeHost;
use http::Request;

/// A bridge that listens.
pub struct Bridge {
    listener: TcpListener,
    stopped: AtomicBool,
    shared: Arc<Shared>,
}

/// What all requests share.
struct Shared {
    app: App,
    host: Arc<BridgeHost>,
    /// The folder of the built UI.
    ui: PathBuf,
    /// Who knows it may ask.
    token: String,
    /// `127.0.0.1:PORT`
    authority: String,
}

impl Bridge {
    /// Listens for the app whose data lies in `folders`, with the built UI in `ui`. Port 0 lets the system choose.
    ///
    /// # Errors
    /// If it cannot listen, or there is no such folder.
    pub fn open(folders: AppFolders, ui: PathBuf, port: u16) -> io::Result<Self> {
        let ui = ui.canonicalize()?;
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let authority = listener.local_addr()?.to_string();
        let host = Arc::new(BridgeHost::default());
        let shared_host: Arc<dyn crate::Host> = Arc::<BridgeHost>::clone(&host);
        let app = App::new(folders, shared_host);
        app.watch();
        // Two identifiers have over 120 random bits between them.
        let token = format!("{}{}", Id::new(), Id::new()).replace('-', "");
        let shared = Arc::new(Shared { app, host, ui, token, authority });
        Ok(Self { listener, stopped: AtomicBool::new(false), shared })
    }

    /// The app behind it.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.shared.app
    }

    /// The host that tests play the person at.
    #[must_use]
    pub fn host(&self) -> &BridgeHost {
        &self.shared.host
    }

    /// The token that commands must carry.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.shared.token
    }

    /// Where the window is, token included.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/?token={}", self.shared.authority, self.shared.token)
    }

    /// Answers until the process ends or [`Bridge::stop`] is called. Each request has a thread: some wait for events,
    /// some run long tasks.
    pub fn serve(&self) {
        for connection in self.listener.incoming().flatten() {
            if self.stopped.load(Ordering::Relaxed) {
                return;
            }
            let shared = Arc::clone(&self.shared);
            std::thread::spawn(move || shared.answer(&connection));
        }
    }

    /// Ends [`Bridge::serve`].
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
        // Wakes the listener; if it does not, the process is ending anyway.
        let _ = TcpStream::connect(&self.shared.authority);
    }
}

impl Shared {
    fn answer(&self, connection: &TcpStream) {
        // Browsers open connections ahead and may never use them.
        let Ok(request) = Request::read(connection) else { return };
        // Whoever asked may have gone.
        let _ = self.response(&request).write(connection);
    }
}
