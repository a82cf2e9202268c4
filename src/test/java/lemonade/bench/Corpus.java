package lemonade.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import lemonade.domain.Amends;
import lemonade.domain.AmendsKind;
import lemonade.domain.Apology;
import lemonade.domain.ApologyElement;
import lemonade.domain.ApologyKind;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.Customer;
import lemonade.domain.Fault;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Ledger;
import lemonade.domain.Lesson;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.Payer;

/**
 * Incidents of about 120 words over twenty years, the same for the same number: words by Zipf's law, two contacts, an
 * apology and amends in most, some causes and kinds of job far more frequent than others.
 */
final class Corpus {

    static final int CUSTOMERS_PER_1000 = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 11, 20);
    private static final int DAYS = 7300;
    private static final List<String> COMMON = List.of(
            ("the a to and of was we it in that for they on had with not at our by but from were their one as out no so"
                    + " then after customer order printed late wrong date flyer proof sent called angry promised again"
                    + " reprint courier box label price invoice refund paid friday morning colour paper menu poster"
                    + " logo file draft signed missed checked forgot address street number page cover binding glue"
                    + " cards wedding birthday shop window van ink machine broke roll cut trimmed folded wrapped"
                    + " delivered lost found returned stained bent torn short two hundred dozen twice desk phone mail")
                    .split(" "));
    private static final List<String> CAUSES =
            List.of("Proof not read", "Wrong file", "Forgot", "Machine broke", "Courier late", "Wrong price",
                    "Misheard", "Paper ran out", "Double booked", "Typo", "Supplier late", "Old address");
    private static final List<String> KINDS = List.of("Flyer", "Menu", "Cards", "Poster", "Booklet", "Sign");

    private final List<String> vocabulary = vocabulary();
    private final double logOfWords = Math.log(vocabulary.size());
    private final SplittableRandom random;
    private final List<Customer> customers = new ArrayList<>();
    private final long size;

    Corpus(long size) {
        this.size = size;
        this.random = new SplittableRandom(size);
        for (int i = 0; i < Math.min(10_000, Math.max(20, size * CUSTOMERS_PER_1000 / 1000)); i++) {
            customers.add(Customer.named(id(), capital(rare()) + " " + capital(rare()) + " " + i, time(FIRST_DAY)));
        }
    }

    private static List<String> vocabulary() {
        List<String> words = new ArrayList<>(COMMON);
        String[] syllables = "ba de fi go lu ma ne pi ro su ta ve wi xo zu ka le mi no ru sa te vi wo za".split(" ");
        SplittableRandom random = new SplittableRandom(7);
        while (words.size() < 15_000) {
            StringBuilder word = new StringBuilder();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    List<Customer> customers() {
        return customers;
    }

    /** Lessons that were put to use, a handful for any size. */
    List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lessons.add(LessonBuilder.builder()
                    .id(id())
                    .cue(words(6))
                    .act(words(8))
                    .createdAt(time(FIRST_DAY))
                    .updatedAt(time(FIRST_DAY))
                    .build());
        }
        return lessons;
    }

    /** The incident in a place of the twenty years. */
    Incident incident(long place) {
        LocalDate day = FIRST_DAY.plusDays(place * DAYS / size).plusDays(random.nextInt(5));
        OffsetDateTime time = time(day);
        Moment at = Moment.at(time);
        boolean paid = random.nextInt(3) > 0;
        return IncidentBuilder.builder()
                .id(id())
                .title(capital(words(6)))
                .story(sentences(72))
                .customer(customers.get(random.nextInt(customers.size())).id())
                .job("Job " + random.nextInt(100_000))
                .kindOfJob(skewed(KINDS))
                .tags(random.nextInt(3) == 0 ? List.of(common()) : List.of())
                .cause(random.nextInt(10) == 0 ? "" : skewed(CAUSES))
                .happenedAt(random.nextBoolean() ? at : Moment.on(day))
                .noticedAt(at)
                .fault(Fault.values()[random.nextInt(Fault.values().length)])
                .money(new Ledger(Money.of(20_000, "EUR"), null, 30, Money.of(5_000, "EUR"), null, null))
                .contacts(List.of(
                        new Contact(id(), at, Channel.PHONE, Began.CUSTOMER, sentences(14), mood(), true, ""),
                        new Contact(id(), at, Channel.EMAIL, Began.ME, sentences(10), mood(), null, "")))
                .apologies(List.of(new Apology(id(), ApologyKind.EMAIL, sentences(14), Channel.EMAIL, at,
                        EnumSet.of(ApologyElement.REGRET, ApologyElement.REPAIR), "", Set.of())))
                .amends(paid
                        ? List.of(new Amends(id(), AmendsKind.REDO, words(4), Money.of(random.nextInt(30_000), "EUR"),
                                Payer.ME, Moment.on(day.plusDays(3)), Moment.on(day.plusDays(2)), null, false,
                                List.of()))
                        : List.of())
                .createdAt(time)
                .updatedAt(time)
                .build();
    }

    /** UTF-8 bytes of the owner's words, which is what a file's size is compared with. */
    static long textBytes(Incident incident) {
        long bytes = utf8(incident.title()) + utf8(incident.story()) + utf8(incident.job()) + utf8(incident.cause())
                + utf8(incident.kindOfJob());
        for (String tag : incident.tags()) {
            bytes += utf8(tag);
        }
        for (Contact contact : incident.contacts()) {
            bytes += utf8(contact.words());
        }
        for (Apology apology : incident.apologies()) {
            bytes += utf8(apology.words());
        }
        for (Amends amends : incident.amends()) {
            bytes += utf8(amends.what());
        }
        return bytes;
    }

    private static long utf8(String text) {
        return text.length();
    }

    String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }

    private String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = word();
            text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(i % 12 == 0 ? capital(word) : word);
        }
        return text.append('.').toString();
    }

    private String word() {
        return vocabulary.get((int) Math.exp(random.nextDouble() * logOfWords) - 1);
    }

    private String common() {
        return COMMON.get(random.nextInt(COMMON.size()));
    }

    private String rare() {
        return vocabulary.get(COMMON.size() + random.nextInt(vocabulary.size() - COMMON.size()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private <T> T skewed(List<T> list) {
        return list.get((int) (random.nextDouble() * random.nextDouble() * list.size()));
    }

    private Mood mood() {
        return Mood.values()[random.nextInt(Mood.values().length)];
    }

    private OffsetDateTime time(LocalDate day) {
        return day.atTime(8 + random.nextInt(10), random.nextInt(60)).atOffset(ZoneOffset.ofHours(1));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
