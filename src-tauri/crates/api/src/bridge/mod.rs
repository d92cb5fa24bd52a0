//! The commands over loopback HTTP: for developing the window in a browser, and for tests in one.
//!
//! It listens on 127.0.0.1 only, on a port that the system chooses, and answers only who knows a random token and
//! came by that very address: a page of another site can neither guess the token nor pass for this origin. It is
//! compiled with the feature `bridge` and is never part of what people get.

mod answer;
mod files;
mod host;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use dateline_core::Id;
use tiny_http::{Request, Server};

use crate::{App, AppFolders};
pub use host::BridgeHost;

/// A bridge that listens.
pub struct Bridge {
    server: Arc<Server>,
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
        let server = Server::http(("127.0.0.1", port)).map_err(io::Error::other)?;
        let address: SocketAddr =
            server.server_addr().to_ip().ok_or_else(|| io::Error::other("the bridge has no address"))?;
        let host = Arc::new(BridgeHost::default());
        let shared_host: Arc<dyn crate::Host> = Arc::<BridgeHost>::clone(&host);
        let app = App::new(folders, shared_host);
        app.watch();
        // Two identifiers have over 120 random bits between them.
        let token = format!("{}{}", Id::new(), Id::new()).replace('-', "");
        let shared = Shared { app, host, ui, token, authority: address.to_string() };
        Ok(Self { server: Arc::new(server), shared: Arc::new(shared) })
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

    /// Answers until the process ends or [`Bridge::stop`] is called. Each request has a thread: some wait for events, some run long tasks.
    pub fn serve(&self) {
        for request in self.server.incoming_requests() {
            let shared = Arc::clone(&self.shared);
            std::thread::spawn(move || shared.answer(request));
        }
    }

    /// Ends [`Bridge::serve`].
    pub fn stop(&self) {
        self.server.unblock();
    }
}

impl Shared {
    fn answer(&self, mut request: Request) {
        let response = self.response(&mut request);
        // Whoever asked may have gone.
        let _ = request.respond(response);
    }
}
