package lemonade.support;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import lemonade.domain.ActionBuilder;
import lemonade.domain.AmendsBuilder;
import lemonade.domain.AmendsKind;
import lemonade.domain.ApologyBuilder;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.ContactBuilder;
import lemonade.domain.FollowUpBuilder;
import lemonade.domain.Incident;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.Settings;
import lemonade.domain.SettingsBuilder;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;

/** A small journal of a print shop with something at every stage, for tests that look at screens. */
public final class SampleJournal {

    /** The day on which the sample is looked at, a Saturday. */
    public static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 21, 14, 2, 0, 0, ZoneOffset.UTC);

    public static final Clock CLOCK = Clock.fixed(NOW.toInstant(), ZoneOffset.UTC);

    private final Journal journal;

    private SampleJournal(Journal journal) {
        this.journal = journal;
    }

    /** Makes the journal in {@code folder} and opens it. */
    public static Journal in(Path folder) {
        Journal journal = empty(folder);
        new SampleJournal(journal).fill();
        return journal;
    }

    /** A journal without any incident. */
    public static Journal empty(Path folder) {
        Settings settings = SettingsBuilder.builder()
                .id(Ids.next())
                .currency(Currency.getInstance("EUR"))
                .createdAt(NOW)
                .updatedAt(NOW)
                .build();
        Surroundings around = new Surroundings(CLOCK, folder.resolve("backups"), folder.resolve("state"));
        return Journal.create(folder.resolve("sample.lemonade"), settings, around);
    }

    private void fill() {
        incident("Flyers printed with the old address", "Sara Kessler", 3, "print error")
                .contact(Mood.FURIOUS, "Two hundred flyers and not one of them usable!", 3)
                .promise("Call about the reprint", Moment.at(NOW.withHour(16).withMinute(0)))
                .save();
        incident("Cold dishes at the opening", "Café Morgenrot", 9, "late start")
                .contact(Mood.UPSET, "My guests noticed. All of them.", 9)
                .apology()
                .amends("Second tray free of charge", Moment.on(day(-2)), 8_500)
                .save();
        incident("Draft sent to thirteen people", "Jonas Wirth", 16, "wrong attachment")
                .contact(Mood.NEUTRAL, "It happens, but please ask before you press send.", 15)
                .apology()
                .save();
        incident("Cut the banner 10 cm too short", "Verein Lichtblick", 1, "measured once").save();
        incident("Order forgotten over the holiday", "", 2, "no note taken").save();
        incident("Website was down on launch day", "Ada Brandt", 40, "no backup")
                .contact(Mood.PLEASED, "Thank you for telling me before I saw it.", 38)
                .apology()
                .action("Test the restore every month", Moment.on(day(5)))
                .save();
        Incident deleted = incident("Deleted the layered file", "Ada Brandt", 75, "no backup")
                .contact(Mood.PLEASED, "You rebuilt it faster than I thought.", 70)
                .apology()
                .amends("Rebuilt overnight", Moment.on(day(-72)), 0)
                .save();
        journal.lessons()
                .save(LessonBuilder.builder()
                        .id(Ids.next())
                        .lemon("A night of rebuilding")
                        .lemonade("Copies that nobody has to remember")
                        .cue("I close a file for the day")
                        .act("copy it to the second disk before I stand up")
                        .cause("no backup")
                        .incidents(List.of(deleted.id()))
                        .createdAt(NOW.minusDays(60))
                        .updatedAt(NOW.minusDays(60))
                        .build());
    }

    private Sketch incident(String title, String customer, int daysAgo, String cause) {
        Incident incident = Incident.titled(Ids.next(), title, NOW.minusDays(daysAgo))
                .withHappenedAt(Moment.on(day(-daysAgo)))
                .withCause(cause)
                .withCustomer(customer.isEmpty() ? null : customer(customer));
        return new Sketch(incident);
    }

    private UUID customer(String name) {
        return journal.customers().obtain(name).id();
    }

    private static LocalDate day(int fromNow) {
        return NOW.toLocalDate().plusDays(fromNow);
    }

    private final class Sketch {

        private Incident incident;

        Sketch(Incident incident) {
            this.incident = incident;
        }

        Sketch contact(Mood mood, String words, int daysAgo) {
            Contact contact = ContactBuilder.builder()
                    .id(Ids.next())
                    .at(Moment.on(day(-daysAgo)))
                    .channel(Channel.PHONE)
                    .began(Began.CUSTOMER)
                    .words(words)
                    .mood(mood)
                    .build();
            incident = incident.withContacts(List.of(contact));
            return this;
        }

        Sketch apology() {
            incident = incident.withApologies(List.of(ApologyBuilder.builder()
                    .id(Ids.next())
                    .words("You are right, that went wrong on my side.")
                    .sentAt(incident.happenedAt())
                    .build()));
            return this;
        }

        Sketch promise(String what, Moment due) {
            incident = incident.withFollowUps(
                    List.of(FollowUpBuilder.builder().id(Ids.next()).what(what).due(due).build()));
            return this;
        }

        Sketch amends(String what, Moment promisedFor, long cents) {
            incident = incident.withAmends(List.of(AmendsBuilder.builder()
                    .id(Ids.next())
                    .kind(AmendsKind.values()[0])
                    .what(what)
                    .cost(Money.of(cents, "EUR"))
                    .promisedFor(promisedFor)
                    .doneAt(promisedFor.date().isBefore(day(-30)) ? promisedFor : null)
                    .build()));
            return this;
        }

        Sketch action(String what, Moment due) {
            incident = incident.withActions(
                    List.of(ActionBuilder.builder().id(Ids.next()).what(what).due(due).build()));
            return this;
        }

        Incident save() {
            return journal.incidents().save(incident);
        }
    }
}
