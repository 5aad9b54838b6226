//! nginx and Apache on a free port, with a block of the document inside the least that lets them start; ended when dropped.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use xtask::{
    process,
    project::{self, Project},
};

use super::{blocks::block, ground::Ground};

/// How long a server may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the document takes for granted in Debian's Apache, and what it asks for.
const MODULES: [&str; 8] =
    ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "filter", "deflate"];

/// A running server.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

impl Server {
    /// nginx with the site that a block of the document describes; `paths` are (the document's, ours).
    pub(crate) fn nginx(
        project: &Project,
        ground: &Ground,
        site: &str,
        paths: &[(&str, String)],
    ) -> Result<Self> {
        let port = free_port()?;
        let snippet = "/etc/nginx/snippets/pko-explorer.conf";
        let maps = "/etc/nginx/conf.d/pko-explorer.conf";
        project::write(&ground.path("snippet.conf"), &block(project, snippet)?)?;
        project::write(&ground.path("maps.conf"), &block(project, maps)?)?;
        let mut replaced = vec![
            ("listen 80;", format!("listen 127.0.0.1:{port};")),
            (snippet, ground.text("snippet.conf")),
        ];
        replaced.extend(paths.iter().cloned());
        project::write(&ground.path("site.conf"), &with(block(project, site)?, &replaced)?)?;
        let folder = ground.text("");
        let temporary = lines(&["client_body", "proxy", "fastcgi", "uwsgi", "scgi"], |kind| {
            format!("{kind}_temp_path {folder}temporary;")
        });
        // The modules as Debian's own first file loads them. One process, which keeps the rights it was started with.
        let around = format!(
            "daemon off;\nmaster_process off;\npid {folder}nginx.pid;\nerror_log stderr;\n\
             include /etc/nginx/modules-enabled/*.conf;\nevents {{}}\nhttp {{\n\
             include /etc/nginx/mime.types;\ndefault_type application/octet-stream;\ngzip on;\naccess_log off;\n\
             {temporary}include {folder}maps.conf;\ninclude {folder}site.conf;\n}}\n"
        );
        project::write(&ground.path("nginx.conf"), &around)?;
        let mut nginx = program("nginx")?;
        nginx.args(["-e", "stderr", "-c", &ground.text("nginx.conf")]);
        Self::start(nginx, port)
    }

    /// Apache with the document's host.
    pub(crate) fn apache(
        project: &Project,
        ground: &Ground,
        site: &str,
        paths: &[(&str, String)],
    ) -> Result<Self> {
        let port = free_port()?;
        let mut replaced = vec![("*:80", format!("127.0.0.1:{port}"))];
        replaced.extend(paths.iter().cloned());
        project::write(&ground.path("site.conf"), &with(block(project, site)?, &replaced)?)?;
        let modules = lines(&MODULES, |name| {
            format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so")
        });
        // What Debian sets for every host and the block has to live with: Breton, and packing on the way.
        let around = format!(
            "ServerRoot {0}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {0}apache.pid\nErrorLog /dev/stderr\n\
             DefaultRuntimeDir {0}\n{modules}User www-data\nGroup www-data\nTypesConfig /etc/mime.types\n\
             AddLanguage br .br\nAddOutputFilterByType DEFLATE text/html text/css application/javascript text/javascript\n\
             Include {0}site.conf\n",
            ground.text("")
        );
        project::write(&ground.path("apache.conf"), &around)?;
        let mut apache = program("apache2")?;
        apache.args(["-D", "FOREGROUND", "-f", &ground.text("apache.conf")]);
        Self::start(apache, port)
    }

    fn start(mut command: Command, port: u16) -> Result<Self> {
        let child = command.stdin(Stdio::null()).spawn();
        let mut server = Self { child: child.context("a server did not start")?, port };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(server.child.try_wait()?.is_none(), "a server ended instead of listening");
            ensure!(begun.elapsed() < PATIENCE, "a server does not listen");
            std::thread::yield_now();
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Apache ends its own children only when it is asked to end.
        let id = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.child.wait();
    }
}

fn lines(names: &[&str], line: impl Fn(&str) -> String) -> String {
    names.iter().fold(String::new(), |lines, name| lines + &line(name) + "\n")
}

/// A block with these words replaced; each has to be there, so that the document cannot drift away from its test.
fn with(mut block: String, replaced: &[(&str, String)]) -> Result<String> {
    for (from, to) in replaced {
        ensure!(block.contains(from), "the block holds no `{from}`");
        block = block.replace(from, to);
    }
    Ok(block)
}

/// Debian keeps servers where only root's `PATH` leads.
fn program(name: &str) -> Result<Command> {
    let usual = Path::new("/usr/sbin").join(name);
    let file = process::on_path(name).or_else(|| usual.is_file().then_some(usual));
    Ok(Command::new(file.with_context(|| format!("`{name}` is not installed"))?))
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr().context("a port has no number")?.port())
}
