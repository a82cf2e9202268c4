package lemonade.insight.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.insight.capture.Chip.PromiseChip;

/** What is understood of a line typed in a hurry, and that no text whatever is too much for it. */
class CaptureParserTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/lemonade/insight/capture");

    @ParameterizedTest(name = "{0}: {1}") @MethodSource("examples")
    void understands(String language, String line, String expected) {
        assertThat(Examples.written(parse(line, Locale.of(language)))).isEqualTo(expected);
    }

    static Stream<Arguments> examples() {
        return Stream.of("en", "de")
                .flatMap(language -> lines("examples_" + language + ".txt")
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" =>", 2))
                        .map(parts -> Arguments.of(language, parts[0], parts[1].strip())));
    }

    @ParameterizedTest(name = "{0} reads {1} as {2}") @CsvSource(delimiter = '|', value = {
        "en-US | on 3/4/2026 late | happened 2026-03-04",
        "en-GB | on 3/4/2026 late | happened 2026-04-03",
        "de-DE | am 3/4/2026 Panne | happened 2026-04-03",
        "en | 1.250 EUR | money 1250.00 EUR",
        "de | 1.250 EUR | money 1250.00 EUR",
        "en | 1,250.50 EUR | money 1250.50 EUR",
        "de | 1,250.50 EUR | money 1250.50 EUR",
        "en | KWD 1,250 | money 1250.000 KWD",
        "de | KWD 1,250 | money 1.250 KWD",
        "en | gestern 16 Uhr wütend | happened 2026-11-20T16:00; mood FURIOUS",
        "de | yesterday 4pm furious | happened 2026-11-20T16:00; mood FURIOUS",
    })
    void the_language_decides_only_what_is_ambiguous(String locale, String line, String expected) {
        assertThat(Examples.written(parse(line, Locale.forLanguageTag(locale)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "typed at {0}: {1} is {2}") @CsvSource(delimiter = '|', value = {
        "09:00 | promised call 4pm | promise call @2026-11-21T16:00",
        "17:40 | promised call 4pm | promise call @2026-11-21T16:00",
        "17:40 | heute Nachmittag um halb fünf Panne | happened 2026-11-21T16:30",
        "08:30 | this morning the oven died | happened 2026-11-21",
        "17:40 | Saturday 4pm the oven died | happened 2026-11-21T16:00",
        "14:30 | Saturday 4pm the oven died | happened 2026-11-14T16:00",
        "14:30 | promised call Saturday 4pm | promise call @2026-11-21T16:00",
        "17:40 | promised call Saturday 4pm | promise call @2026-11-28T16:00",
        "17:40 | promised call by Saturday | promise call @2026-11-21",
    })
    void a_time_alone_is_today_and_a_weekday_the_nearest_that_makes_sense(String clock, String line, String expected) {
        CaptureContext context = Examples.context(Locale.ENGLISH);
        Captured captured = CaptureParser.parse(line, context.at(context.now().with(LocalTime.parse(clock))));
        assertThat(Examples.written(captured)).isEqualTo(expected);
    }

    @Test
    void every_chip_knows_the_characters_it_was_read_from() {
        String line = "Für Maria Lopez' Torte 😡 wütend, versprochen: Rückruf morgen 16 Uhr";
        Captured captured = parse(line, Locale.GERMAN);
        assertThat(captured.first(KnownCustomerChip.class)).get()
                .extracting(chip -> part(line, chip))
                .isEqualTo("Maria Lopez");
        assertThat(captured.first(MoodChip.class)).get().extracting(chip -> part(line, chip)).isEqualTo("wütend");
        assertThat(captured.first(PromiseChip.class)).get()
                .extracting(chip -> part(line, chip))
                .isEqualTo("versprochen: Rückruf morgen 16 Uhr");
    }

    @Test
    void decomposed_accents_and_typographic_apostrophes_make_no_difference() {
        assertThat(Examples.written(parse("Cafe\u0301 Sonnenschein wu\u0308tend", Locale.GERMAN)))
                .isEqualTo("known Café Sonnenschein; mood FURIOUS");
        assertThat(Examples.written(parse("Maria’s cake wasn’t good, isn’t angry", Locale.ENGLISH)))
                .isEqualTo("known Maria Lopez; mood NEUTRAL");
    }

    @Test
    void the_line_stays_as_typed() {
        String line = "  odd \t line\u0000 \uD83D ";
        assertThat(parse(line, Locale.ENGLISH).line()).isEqualTo(line);
    }

    @Test
    void a_name_that_two_customers_share_is_nobody() {
        List<KnownCustomer> two = List.of(
                new KnownCustomer(new UUID(0, 1), "Eva Adler", List.of()),
                new KnownCustomer(new UUID(0, 2), "Eva Busch", List.of()));
        CaptureContext context = Examples.context(Locale.ENGLISH);
        CaptureContext shared = CaptureContext.of(two, List.of(), context.currency(), context.now(), Locale.ENGLISH);
        assertThat(CaptureParser.parse("Eva angry", shared).first(KnownCustomerChip.class)).isEmpty();
        assertThat(CaptureParser.parse("Eva B. angry", shared).first(KnownCustomerChip.class)).isEmpty();
        assertThat(CaptureParser.parse("Eva Busch angry", shared).first(KnownCustomerChip.class)).get()
                .extracting(KnownCustomerChip::id)
                .isEqualTo(new UUID(0, 2));
    }

    @ParameterizedTest @ValueSource(strings = {
        "", " ", "\uD83D", "\uDE21", "\uD83D\uDE21\uD83D", "مرحبا، العميل غاضب جداً 4pm", "לקוח כועס 120 ₪",
        "👩‍👩‍👧‍👦 furious", "....", "4.3.", "@", "@ ", "@@@", "€", "€€ 1", "in 9999 months",
        "vor 9999 Monaten", "promised", "promised,", "promised, promised", "I'll", "because", "weil", "customer:",
        "halb", "half past", "mood", "mood 9", "bis", "by", "next", "'", "’s", "-", "1-2-3-4", "31.2.", "29 Feb",
        "0:00", "24:00", "99:99",
    })
    void accepts_any_text(String line) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(parse(line, locale).line()).isEqualTo(line);
        }
    }

    @Test
    void accepts_random_text_made_of_its_own_words() {
        List<String> words = Stream.of("en", "de")
                .flatMap(language -> lines("examples_" + language + ".txt"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
        Random random = new Random(20261121);
        CaptureContext context = Examples.context(Locale.GERMAN);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int word = 0; word < length; word++) {
                text.append(random.nextInt(6) == 0 ? anything(random) : words.get(random.nextInt(words.size())));
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            String line = text.toString();
            Captured captured = CaptureParser.parse(line, context);
            assertThat(captured.chips()).as(line)
                    .allMatch(chip -> chip.start() >= 0 && chip.start() < chip.end() && chip.end() <= line.length());
        }
    }

    @Test
    void a_paste_of_ten_megabytes_does_not_hang() {
        String paste = "Sara K. got 200 flyers with old address, furious, promised call 4pm\n".repeat(150_000);
        assertThat(Stream.of(paste, "a".repeat(10_000_000), "1.".repeat(5_000_000), "promised ".repeat(1_000_000)))
                .allSatisfy(text -> {
                    long start = System.nanoTime();
                    parse(text, Locale.ENGLISH);
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
                });
    }

    @Test
    void a_line_is_understood_within_a_key_stroke() {
        CaptureContext context = Examples.context(Locale.ENGLISH);
        String line = "Sara K. got 200 flyers with old address, furious, promised call 4pm";
        for (int i = 0; i < 2_000; i++) {
            CaptureParser.parse(line, context);
        }
        long start = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            CaptureParser.parse(line, context);
        }
        assertThat(Duration.ofNanos((System.nanoTime() - start) / 1_000)).isLessThan(Duration.ofMillis(1));
    }

    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private static Captured parse(String line, Locale locale) {
        return CaptureParser.parse(line, Examples.context(locale));
    }

    private static String part(String line, Chip chip) {
        return line.substring(chip.start(), chip.end());
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(EXAMPLES.resolve(file)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
