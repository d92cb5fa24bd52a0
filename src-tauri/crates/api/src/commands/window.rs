//! The window itself: what is open, who edits, how it looks.

use dateline_core::Language;

use crate::names::NameCache;
use crate::wire::{Done, Flags, NoArgs, Preferences, Session, SetAuthorArgs, SetLanguageArgs, Signal};
use crate::{ApiError, App, ErrorCode};

/// What is open, by whom, and what can be undone.
///
/// # Errors
/// If the open file cannot be read.
pub fn session(app: &App, _: NoArgs) -> Result<Session, ApiError> {
    app.session()
}

/// The window has its first data and can be shown.
///
/// # Errors
/// None.
pub fn window_ready(app: &App, _: NoArgs) -> Result<Done, ApiError> {
    app.host().window_ready();
    Ok(Done {})
}

/// The window has saved what was being typed and may close.
///
/// # Errors
/// None.
pub fn window_close(app: &App, _: NoArgs) -> Result<Done, ApiError> {
    app.host().close_window();
    Ok(Done {})
}

/// Names who edits from now on, in this file and in those opened later.
///
/// # Errors
/// If the name is empty, or the settings cannot be written.
pub fn set_author(app: &App, args: SetAuthorArgs) -> Result<Session, ApiError> {
    const LONGEST: usize = 200;
    let name = args.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST || name.chars().any(char::is_control) {
        let error = ApiError::new(
            ErrorCode::BadValue,
            "this is not a name",
            "Give the name that shall stand beside your changes.",
        );
        return Err(error.about("name"));
    }
    app.change_settings(|settings| settings.author = Some(name.clone()))?;
    let changed = match app.with_file(|file| {
        file.db.set_author(&name)?;
        let flags = Flags { people: true, undo: true, ..Flags::default() };
        file.changed(flags, false)
    }) {
        Ok(changed) => Some(changed),
        Err(error) if error.code == ErrorCode::NoFile => None,
        Err(error) => return Err(error),
    };
    if let Some(changed) = changed {
        app.tell(&Signal::Changed(changed));
    }
    app.session()
}

/// How the window looks.
///
/// # Errors
/// None.
pub fn preferences(app: &App, _: NoArgs) -> Result<Preferences, ApiError> {
    Ok(app.settings(|settings| Preferences { look: settings.look.clone() }))
}

/// Keeps how the window looks.
///
/// # Errors
/// If it is too long to be a look, or the settings cannot be written.
pub fn set_preferences(app: &App, args: Preferences) -> Result<Preferences, ApiError> {
    const LONGEST: usize = 64 * 1024;
    if args.look.as_ref().is_some_and(|look| look.len() > LONGEST) {
        return Err(ApiError::new(
            ErrorCode::BadArguments,
            "the look is too long to be kept",
            "Keep less of it.",
        ));
    }
    app.change_settings(|settings| settings.look.clone_from(&args.look))?;
    Ok(args)
}

/// Chooses the language of the interface.
///
/// # Errors
/// If the settings cannot be written, or the open file cannot be read.
pub fn set_language(app: &App, args: SetLanguageArgs) -> Result<Session, ApiError> {
    let chosen = args.language.map(Language::from);
    app.change_settings(|settings| settings.language = chosen.map(|language| language.code().to_owned()))?;
    app.host().language_changed();
    // Whatever the window has read may hold words of the other language.
    match app.with_file(|file| {
        file.names = NameCache::default();
        file.changed(Flags::ALL, false)
    }) {
        Ok(changed) => app.tell(&Signal::Changed(changed)),
        Err(error) if error.code == ErrorCode::NoFile => {}
        Err(error) => return Err(error),
    }
    app.session()
}
