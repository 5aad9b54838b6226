//! What a page can tell of itself: errors, refused promises, `console.error` and what its policy has blocked.
//!
//! Only WebKitGTK needs it. It is put into a page after the page was opened: of what went wrong before that,
//! only what the policy blocked is still known. The two other engines hear everything of the same page.

use anyhow::Result;

use super::{Page, record::texts};

/// Puts the collector into the page, unless it is there, and takes what it has.
const COLLECT: &str = "
    const key = Symbol.for('end-to-end');
    if (!window[key]) {
        const heard = window[key] = [];
        addEventListener('error', event => heard.push(
            event.message ? `${event.message} (${event.filename}:${event.lineno})` : `not loaded: ${event.target.src || event.target.href}`
        ), true);
        addEventListener('unhandledrejection', event => heard.push(`refused: ${event.reason}`));
        const say = console.error;
        console.error = (...words) => { heard.push(words.map(String).join(' ')); say.apply(console, words); };
        if (window.ReportingObserver) {
            const tell = reports => reports.forEach(report => heard.push(`${report.type}: ${JSON.stringify(report.body)}`));
            new ReportingObserver(tell, { types: ['csp-violation'], buffered: true }).observe();
        } else {
            document.addEventListener('securitypolicyviolation', event => heard.push(`${event.violatedDirective}: ${event.blockedURI}`));
        }
    }
    return window[key].splice(0);
";

impl Page {
    /// What went wrong in the page since the last time.
    pub(super) fn collect(&self) -> Result<Vec<String>> {
        Ok(texts(&self.run(COLLECT)?))
    }
}
