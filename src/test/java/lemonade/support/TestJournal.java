package lemonade.support;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;

import lemonade.domain.Settings;
import lemonade.domain.SettingsBuilder;
import lemonade.journal.Access;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;

/** Real journals in temporary folders, at a fixed time in Berlin. */
public final class TestJournal {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Instant NOW = Instant.parse("2026-11-21T13:00:00Z");

    private TestJournal() {}

    public static Surroundings around(Path folder) {
        return new Surroundings(Clock.fixed(NOW, ZONE), folder.resolve("backups"), folder.resolve("state"));
    }

    public static OffsetDateTime now() {
        return OffsetDateTime.ofInstant(NOW, ZONE);
    }

    public static Settings settings() {
        return SettingsBuilder.builder()
                .id(Ids.next())
                .currency(Currency.getInstance("EUR"))
                .createdAt(now())
                .updatedAt(now())
                .build();
    }

    public static Journal create(Path folder) {
        return Journal.create(folder.resolve("journal.lemonade"), settings(), around(folder));
    }

    public static Journal reopen(Path folder) {
        return Journal.open(folder.resolve("journal.lemonade"), Access.WRITE, around(folder));
    }
}
