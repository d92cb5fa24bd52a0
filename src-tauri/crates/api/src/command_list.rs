// The one list of commands: name, arguments, result. Everything that knows commands by name is made from it: the
// TypeScript `Commands` map, the headless `dispatch`, and the shell's native commands and permissions.
//
// Each name is a function in `commands`, `fn name(app: &App, args: Args) -> Result<Answer, ApiError>`; arguments and
// answers are types of `wire`. This file holds nothing else, so that a build script can include it.

/// Calls the macro `$then` with every command: `name(Arguments) -> Answer;`.
#[macro_export]
macro_rules! for_each_command {
    ($then:path) => {
        $then! {
            // The window and the file.
            session(NoArgs) -> Session;
            window_ready(NoArgs) -> Done;
            window_close(NoArgs) -> Done;
            set_author(SetAuthorArgs) -> Session;
            preferences(NoArgs) -> Preferences;
            set_preferences(Preferences) -> Preferences;
            set_language(SetLanguageArgs) -> Session;
            file_new(FileNewArgs) -> FileOutcome;
            file_open(NoArgs) -> FileOutcome;
            file_open_recent(HandleArgs) -> FileOutcome;
            file_open_dropped(HandleArgs) -> FileOutcome;
            recent_files(NoArgs) -> RecentFiles;
            recent_forget(HandleArgs) -> RecentFiles;
            file_save_copy(NoArgs) -> SavedCopy;
            file_close(NoArgs) -> Session;
            snapshots(NoArgs) -> Snapshots;
            snapshot_take(NoArgs) -> SnapshotShown;
            snapshot_look(HandleArgs) -> Session;
            snapshot_leave(NoArgs) -> Session;
            snapshot_go_back(HandleArgs) -> WentBack;
            snapshot_save(HandleArgs) -> SavedCopy;
            keeping(NoArgs) -> Keeping;
            recovery(NoArgs) -> Recovery;
            recover(HandleArgs) -> Recovered;
            open_link(OpenLinkArgs) -> Done;
            check(NoArgs) -> Checked;
            // Looking.
            vocabulary(NoArgs) -> Vocabulary;
            scene(SceneArgs) -> SceneAnswer;
            fit(FitArgs) -> Fit;
            neighbour(NeighbourArgs) -> Neighbour;
            overview(OverviewArgs) -> Overview;
            calendar(CalendarArgs) -> Calendar;
            measure(MeasureArgs) -> Measured;
            events(EventsArgs) -> EventsPage;
            event(IdArgs) -> EventDetail;
            source(IdArgs) -> SourceDetail;
            sources(SourcesArgs) -> SourcesPage;
            actor(IdArgs) -> ActorDetail;
            place(IdArgs) -> PlaceDetail;
            directory(DirectoryArgs) -> Directory;
            in_use(IdArgs) -> InUse;
            same_day(IdArgs) -> SameDay;
            attached_picture(IdArgs) -> AttachedPicture;
            record(RecordArgs) -> RecordShown;
            findings(FindingsArgs) -> Findings;
            complete(CompleteArgs) -> Completions;
            facets(FacetsArgs) -> Facets;
            views(NoArgs) -> Views;
            suggest(SuggestArgs) -> Suggestions;
            understand_date(UnderstandDateArgs) -> Understood;
            understand_line(UnderstandLineArgs) -> UnderstoodLine;
            // Changing.
            apply(ApplyArgs) -> Applied;
            bulk_preview(BulkPreviewArgs) -> BulkPreview;
            discard(DiscardArgs) -> Applied;
            merge_preview(MergePreviewArgs) -> MergePreview;
            merge(MergeArgs) -> Applied;
            attach(AttachArgs) -> Attached;
            attachment_save(IdArgs) -> SavedCopy;
            undo(NoArgs) -> Undone;
            redo(NoArgs) -> Undone;
            history(IdArgs) -> History;
            log(LogArgs) -> Log;
            deleted(LogArgs) -> Deleted;
            // Tables in, pictures and tables out.
            import_pick(NoArgs) -> ImportPicked;
            import_text(ImportTextArgs) -> ImportPicked;
            import_preview(ImportArgs) -> ImportPreview;
            import_run(ImportArgs) -> ImportReport;
            import_report(ImportReportArgs) -> ImportRows;
            import_cancel(NoArgs) -> Done;
            export(ExportArgs) -> Exported;
            pages(PagesArgs) -> Pages;
        }
    };
}
