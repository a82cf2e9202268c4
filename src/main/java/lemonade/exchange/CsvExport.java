package lemonade.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import lemonade.domain.Checklist;
import lemonade.domain.ChecklistItem;
import lemonade.domain.ChecklistRun;
import lemonade.domain.Customer;
import lemonade.domain.Lesson;
import lemonade.domain.Rehearsal;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Trouble;
import lemonade.journal.Journal;

/**
 * Writes a journal, or a selection of it, as a folder of tables for the owner's own spreadsheet: incidents, contacts,
 * amends and so on, joined by ids. Private notes, the people involved and the Trash are not in it.
 */
public final class CsvExport {

    private static final int STEP = 500;

    /** Something that belongs to something else. */
    private record Under<P, C>(P whole, C part) {}

    private final Journal journal;
    private final Selection selection;

    public CsvExport(Journal journal, Selection selection) {
        this.journal = journal;
        this.selection = selection;
    }

    /**
     * Writes the folder.
     *
     * @param force replace tables in a folder that is there
     * @throws Trouble EXISTS, MISSING, FULL, READ_ONLY, IO or CANCELLED; a folder that was there is as it was then
     */
    public void toFolder(Path target, boolean force, Progress progress) {
        AsideFolder.write(target, force, folder -> write(folder, progress));
    }

    private void write(Path folder, Progress progress) throws IOException {
        List<Lesson> lessons = journal.lessons().all();
        LessonsTaught taught = new LessonsTaught(lessons);
        Set<UUID> concerned = new HashSet<>();
        List<Customer> customers = journal.customers().all();
        incidents(folder, names(customers), taught, concerned, progress);
        boolean all = selection.isEverything();
        customers(folder, all ? customers : customers.stream().filter(each -> concerned.contains(each.id())).toList());
        lessons(folder, all ? lessons : taught.lessons(false));
        if (all) {
            saves(folder, journal.saves().all());
            checklists(folder, journal.checklists().all());
            reviews(folder, journal.reviews().all());
        }
    }

    private void incidents(
            Path folder, Map<UUID, String> names, LessonsTaught taught, Set<UUID> concerned, Progress progress)
            throws IOException {
        long count = journal.incidents().count(selection.filter());
        long[] done = {0};
        try (IncidentTables tables = new IncidentTables(folder, names)) {
            selection.forEach(journal.incidents(), incident -> {
                tables.row(incident);
                taught.saw(incident);
                if (incident.customer() != null) {
                    concerned.add(incident.customer());
                }
                if (++done[0] % STEP == 0) {
                    progress.reached(done[0], count == 0 ? -1 : (double) done[0] / count);
                }
            });
        }
    }

    private static void customers(Path folder, List<Customer> customers) throws IOException {
        write(folder, new CsvTable<Customer>("customers").with("id", Customer::id)
                .with("name", Customer::name)
                .with("company", Customer::company)
                .with("email", Customer::email)
                .with("phone", Customer::phone)
                .with("note", Customer::note)
                .with("createdAt", Customer::createdAt)
                .with("updatedAt", Customer::updatedAt), customers);
        write(folder, new CsvTable<Under<Customer, String>>("nicknames").with("customer", row -> row.whole().id())
                .with("nickname", Under::part), under(customers, Customer::nicknames));
    }

    private static void lessons(Path folder, List<Lesson> lessons) throws IOException {
        write(folder, new CsvTable<Lesson>("lessons").with("id", Lesson::id)
                .with("lemon", Lesson::lemon)
                .with("lemonade", Lesson::lemonade)
                .with("cue", Lesson::cue)
                .with("act", Lesson::act)
                .with("cause", Lesson::cause)
                .with("kindOfJob", Lesson::kindOfJob)
                .with("pausedAt", Lesson::pausedAt)
                .with("createdAt", Lesson::createdAt)
                .with("updatedAt", Lesson::updatedAt), lessons);
        write(folder, new CsvTable<Under<Lesson, UUID>>("lesson-incidents").with("lesson", row -> row.whole().id())
                .with("incident", Under::part), under(lessons, Lesson::incidents));
        write(folder, new CsvTable<Under<Lesson, Rehearsal>>("rehearsals").with("lesson", row -> row.whole().id())
                .with("id", row -> row.part().id())
                .with("at", row -> row.part().at())
                .with("cameUp", row -> row.part().cameUp())
                .with("helped", row -> row.part().helped())
                .with("note", row -> row.part().note()), under(lessons, Lesson::rehearsals));
    }

    private static void saves(Path folder, List<Save> saves) throws IOException {
        write(folder, new CsvTable<Save>("saves").with("id", Save::id)
                .with("at", Save::at)
                .with("what", Save::what)
                .withMoney("lossAvoided", Save::lossAvoided)
                .with("lesson", Save::lesson)
                .with("checklist", Save::checklist)
                .with("customer", Save::customer)
                .with("createdAt", Save::createdAt)
                .with("updatedAt", Save::updatedAt), saves);
    }

    private static void checklists(Path folder, List<Checklist> checklists) throws IOException {
        write(folder, new CsvTable<Checklist>("checklists").with("id", Checklist::id)
                .with("title", Checklist::title)
                .with("kindOfJob", Checklist::kindOfJob)
                .with("createdAt", Checklist::createdAt)
                .with("updatedAt", Checklist::updatedAt), checklists);
        write(folder, new CsvTable<Under<Checklist, ChecklistItem>>("checklist-items")
                .with("checklist", row -> row.whole().id())
                .with("id", row -> row.part().id())
                .with("text", row -> row.part().text())
                .with("lesson", row -> row.part().lesson()), under(checklists, Checklist::items));
        List<Under<Checklist, ChecklistRun>> runs = under(checklists, Checklist::runs);
        write(folder, new CsvTable<Under<Checklist, ChecklistRun>>("checklist-runs")
                .with("checklist", row -> row.whole().id())
                .with("id", row -> row.part().id())
                .with("job", row -> row.part().job())
                .with("customer", row -> row.part().customer())
                .with("startedAt", row -> row.part().startedAt())
                .with("finishedAt", row -> row.part().finishedAt()), runs);
        write(folder, new CsvTable<Under<ChecklistRun, ChecklistRun.Tick>>("checklist-ticks")
                .with("run", row -> row.whole().id())
                .with("item", row -> row.part().item())
                .with("text", row -> row.part().text())
                .with("at", row -> row.part().at())
                .with("caught", row -> row.part().caught()),
                under(runs.stream().map(Under::part).toList(), ChecklistRun::ticks));
    }

    private static void reviews(Path folder, List<Review> reviews) throws IOException {
        write(folder, new CsvTable<Review>("reviews").with("id", Review::id)
                .with("year", Review::year)
                .with("week", Review::week)
                .with("startedAt", Review::startedAt)
                .with("sealedAt", Review::sealedAt), reviews);
        write(folder,
                new CsvTable<Under<Review, Review.Answer>>("review-answers").with("review", row -> row.whole().id())
                        .with("page", row -> row.part().page())
                        .with("question", row -> row.part().question())
                        .with("words", row -> row.part().words())
                        .with("about", row -> row.part().about()),
                under(reviews, Review::answers));
        write(folder, new CsvTable<Under<Review, Review.Amendment>>("review-amendments")
                .with("review", row -> row.whole().id())
                .with("at", row -> row.part().at())
                .with("words", row -> row.part().words()), under(reviews, Review::amendments));
    }

    private static Map<UUID, String> names(List<Customer> customers) {
        Map<UUID, String> names = new HashMap<>();
        customers.forEach(customer -> names.put(customer.id(), customer.name()));
        return names;
    }

    private static <T> void write(Path folder, CsvTable<T> table, List<T> rows) throws IOException {
        try (CsvTable<T>.Open open = table.open(folder)) {
            open.rows(rows);
        }
    }

    private static <P, C> List<Under<P, C>> under(List<P> wholes, Function<P, List<C>> parts) {
        List<Under<P, C>> all = new ArrayList<>();
        for (P whole : wholes) {
            parts.apply(whole).forEach(part -> all.add(new Under<>(whole, part)));
        }
        return all;
    }
}
