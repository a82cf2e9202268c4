package lemonade.json;

import static lemonade.json.Values.CURRENCY;
import static lemonade.json.Values.FLAG;
import static lemonade.json.Values.ID;
import static lemonade.json.Values.INT;
import static lemonade.json.Values.MOMENT;
import static lemonade.json.Values.MONEY;
import static lemonade.json.Values.TEXT;
import static lemonade.json.Values.TIME;
import static lemonade.json.Values.list;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.google.gson.TypeAdapter;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Checklist;
import lemonade.domain.ChecklistBuilder;
import lemonade.domain.ChecklistItem;
import lemonade.domain.ChecklistItemBuilder;
import lemonade.domain.ChecklistRun;
import lemonade.domain.ChecklistRunBuilder;
import lemonade.domain.Customer;
import lemonade.domain.CustomerBuilder;
import lemonade.domain.Lesson;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Rehearsal;
import lemonade.domain.RehearsalBuilder;
import lemonade.domain.Review;
import lemonade.domain.ReviewBuilder;
import lemonade.domain.Save;
import lemonade.domain.SaveBuilder;
import lemonade.domain.Settings;
import lemonade.domain.SettingsBuilder;

/** The wholes other than incidents as JSON objects. */
final class WholeShapes {

    private static final class TickDraft {
        @Nullable UUID item;
        String text = "";
        @Nullable Moment at;
        boolean caught;

        @SuppressWarnings("NullAway") // both are required
        ChecklistRun.Tick tick() {
            return new ChecklistRun.Tick(item, text, at, caught);
        }
    }

    private static final class AnswerDraft {
        String page = "";
        String question = "";
        String words = "";
        @Nullable UUID about;

        Review.Answer answer() {
            return new Review.Answer(page, question, words, about);
        }
    }

    private static final class AmendmentDraft {
        @Nullable OffsetDateTime at;
        String words = "";

        @SuppressWarnings("NullAway") // the time is required
        Review.Amendment amendment() {
            return new Review.Amendment(at, words);
        }
    }

    private static final Shape<Rehearsal, RehearsalBuilder> REHEARSAL =
            new Shape<>(RehearsalBuilder::builder, RehearsalBuilder::build)
                    .required("id", ID, Rehearsal::id, RehearsalBuilder::id)
                    .required("at", MOMENT, Rehearsal::at, RehearsalBuilder::at)
                    .field("cameUp", FLAG, Rehearsal::cameUp, RehearsalBuilder::cameUp)
                    .field("helped", FLAG, Rehearsal::helped, RehearsalBuilder::helped)
                    .field("note", TEXT, Rehearsal::note, RehearsalBuilder::note);

    private static final Shape<ChecklistItem, ChecklistItemBuilder> ITEM =
            new Shape<>(ChecklistItemBuilder::builder, ChecklistItemBuilder::build)
                    .required("id", ID, ChecklistItem::id, ChecklistItemBuilder::id)
                    .field("text", TEXT, ChecklistItem::text, ChecklistItemBuilder::text)
                    .field("lesson", ID, ChecklistItem::lesson, ChecklistItemBuilder::lesson);

    private static final Shape<ChecklistRun.Tick, TickDraft> TICK = new Shape<>(TickDraft::new, TickDraft::tick)
            .required("item", ID, ChecklistRun.Tick::item, (d, v) -> d.item = v)
            .field("text", TEXT, ChecklistRun.Tick::text, (d, v) -> d.text = v)
            .required("at", MOMENT, ChecklistRun.Tick::at, (d, v) -> d.at = v)
            .unless(false, "caught", FLAG, ChecklistRun.Tick::caught, (d, v) -> d.caught = v);

    private static final Shape<ChecklistRun, ChecklistRunBuilder> RUN =
            new Shape<>(ChecklistRunBuilder::builder, ChecklistRunBuilder::build)
                    .required("id", ID, ChecklistRun::id, ChecklistRunBuilder::id)
                    .field("job", TEXT, ChecklistRun::job, ChecklistRunBuilder::job)
                    .field("customer", ID, ChecklistRun::customer, ChecklistRunBuilder::customer)
                    .required("startedAt", MOMENT, ChecklistRun::startedAt, ChecklistRunBuilder::startedAt)
                    .field("finishedAt", MOMENT, ChecklistRun::finishedAt, ChecklistRunBuilder::finishedAt)
                    .field("ticks", list(TICK), ChecklistRun::ticks, ChecklistRunBuilder::ticks);

    private static final Shape<Review.Answer, AnswerDraft> ANSWER = new Shape<>(AnswerDraft::new, AnswerDraft::answer)
            .field("page", TEXT, Review.Answer::page, (d, v) -> d.page = v)
            .field("question", TEXT, Review.Answer::question, (d, v) -> d.question = v)
            .field("words", TEXT, Review.Answer::words, (d, v) -> d.words = v)
            .field("about", ID, Review.Answer::about, (d, v) -> d.about = v);

    private static final Shape<Review.Amendment, AmendmentDraft> AMENDMENT =
            new Shape<>(AmendmentDraft::new, AmendmentDraft::amendment)
                    .required("at", TIME, Review.Amendment::at, (d, v) -> d.at = v)
                    .field("words", TEXT, Review.Amendment::words, (d, v) -> d.words = v);

    private WholeShapes() {}

    static TypeAdapter<Customer> customer(OffsetDateTime unknownTime) {
        return new Shape<>(
                () -> CustomerBuilder.builder().createdAt(unknownTime).updatedAt(unknownTime), CustomerBuilder::build)
                .required("id", ID, Customer::id, CustomerBuilder::id)
                .required("name", TEXT, Customer::name, CustomerBuilder::name)
                .field("nicknames", list(TEXT), Customer::nicknames, CustomerBuilder::nicknames)
                .field("company", TEXT, Customer::company, CustomerBuilder::company)
                .field("email", TEXT, Customer::email, CustomerBuilder::email)
                .field("phone", TEXT, Customer::phone, CustomerBuilder::phone)
                .field("note", TEXT, Customer::note, CustomerBuilder::note)
                .field("createdAt", TIME, Customer::createdAt, CustomerBuilder::createdAt)
                .field("updatedAt", TIME, Customer::updatedAt, CustomerBuilder::updatedAt);
    }

    static TypeAdapter<Lesson> lesson(OffsetDateTime unknownTime) {
        return new Shape<>(
                () -> LessonBuilder.builder().createdAt(unknownTime).updatedAt(unknownTime), LessonBuilder::build)
                .required("id", ID, Lesson::id, LessonBuilder::id)
                .field("lemon", TEXT, Lesson::lemon, LessonBuilder::lemon)
                .field("lemonade", TEXT, Lesson::lemonade, LessonBuilder::lemonade)
                .field("cue", TEXT, Lesson::cue, LessonBuilder::cue)
                .field("act", TEXT, Lesson::act, LessonBuilder::act)
                .field("cause", TEXT, Lesson::cause, LessonBuilder::cause)
                .field("kindOfJob", TEXT, Lesson::kindOfJob, LessonBuilder::kindOfJob)
                .field("incidents", list(ID), Lesson::incidents, LessonBuilder::incidents)
                .field("pausedAt", TIME, Lesson::pausedAt, LessonBuilder::pausedAt)
                .field("rehearsals", list(REHEARSAL), Lesson::rehearsals, LessonBuilder::rehearsals)
                .field("createdAt", TIME, Lesson::createdAt, LessonBuilder::createdAt)
                .field("updatedAt", TIME, Lesson::updatedAt, LessonBuilder::updatedAt);
    }

    static TypeAdapter<Save> save(OffsetDateTime unknownTime) {
        return new Shape<>(
                () -> SaveBuilder.builder().createdAt(unknownTime).updatedAt(unknownTime), SaveBuilder::build)
                .required("id", ID, Save::id, SaveBuilder::id)
                .required("at", MOMENT, Save::at, SaveBuilder::at)
                .field("what", TEXT, Save::what, SaveBuilder::what)
                .field("lossAvoided", MONEY, Save::lossAvoided, SaveBuilder::lossAvoided)
                .field("lesson", ID, Save::lesson, SaveBuilder::lesson)
                .field("checklist", ID, Save::checklist, SaveBuilder::checklist)
                .field("customer", ID, Save::customer, SaveBuilder::customer)
                .field("createdAt", TIME, Save::createdAt, SaveBuilder::createdAt)
                .field("updatedAt", TIME, Save::updatedAt, SaveBuilder::updatedAt);
    }

    static TypeAdapter<Checklist> checklist(OffsetDateTime unknownTime) {
        return new Shape<>(
                () -> ChecklistBuilder.builder().createdAt(unknownTime).updatedAt(unknownTime), ChecklistBuilder::build)
                .required("id", ID, Checklist::id, ChecklistBuilder::id)
                .field("title", TEXT, Checklist::title, ChecklistBuilder::title)
                .field("kindOfJob", TEXT, Checklist::kindOfJob, ChecklistBuilder::kindOfJob)
                .field("items", list(ITEM), Checklist::items, ChecklistBuilder::items)
                .field("runs", list(RUN), Checklist::runs, ChecklistBuilder::runs)
                .field("createdAt", TIME, Checklist::createdAt, ChecklistBuilder::createdAt)
                .field("updatedAt", TIME, Checklist::updatedAt, ChecklistBuilder::updatedAt);
    }

    static TypeAdapter<Review> review(OffsetDateTime unknownTime) {
        return new Shape<>(
                () -> ReviewBuilder.builder().startedAt(unknownTime).createdAt(unknownTime).updatedAt(unknownTime),
                ReviewBuilder::build)
                .required("id", ID, Review::id, ReviewBuilder::id)
                .required("year", INT, Review::year, ReviewBuilder::year)
                .required("week", INT, Review::week, ReviewBuilder::week)
                .field("startedAt", TIME, Review::startedAt, ReviewBuilder::startedAt)
                .field("sealedAt", TIME, Review::sealedAt, ReviewBuilder::sealedAt)
                .field("answers", list(ANSWER), Review::answers, ReviewBuilder::answers)
                .field("amendments", list(AMENDMENT), Review::amendments, ReviewBuilder::amendments)
                .field("createdAt", TIME, Review::createdAt, ReviewBuilder::createdAt)
                .field("updatedAt", TIME, Review::updatedAt, ReviewBuilder::updatedAt);
    }

    static TypeAdapter<Settings> settings(OffsetDateTime unknownTime) {
        return settingsFields(new Shape<>(() -> startSettings(unknownTime), SettingsBuilder::build)
                .required("id", ID, Settings::id, SettingsBuilder::id));
    }

    /** Settings in a document: without the id of the journal that they came from, and read without one. */
    static TypeAdapter<Settings> settingsOfNoJournal(OffsetDateTime unknownTime) {
        return settingsFields(new Shape<>(() -> startSettings(unknownTime), SettingsBuilder::build));
    }

    private static SettingsBuilder startSettings(OffsetDateTime unknownTime) {
        return SettingsBuilder.builder().createdAt(unknownTime).updatedAt(unknownTime);
    }

    private static TypeAdapter<Settings> settingsFields(Shape<Settings, SettingsBuilder> shape) {
        return shape.field("business", TEXT, Settings::business, SettingsBuilder::business)
                .field("owner", TEXT, Settings::owner, SettingsBuilder::owner)
                .required("currency", CURRENCY, Settings::currency, SettingsBuilder::currency)
                .field("hourlyRate", MONEY, Settings::hourlyRate, SettingsBuilder::hourlyRate)
                .field("spendingAuthority", MONEY, Settings::spendingAuthority, SettingsBuilder::spendingAuthority)
                .unless(false, "example", FLAG, Settings::example, SettingsBuilder::example)
                .field("createdAt", TIME, Settings::createdAt, SettingsBuilder::createdAt)
                .field("updatedAt", TIME, Settings::updatedAt, SettingsBuilder::updatedAt);
    }
}
