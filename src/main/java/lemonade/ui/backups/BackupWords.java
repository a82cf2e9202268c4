package lemonade.ui.backups;

import java.time.Instant;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import lemonade.domain.view.Contents;
import lemonade.words.Words;

/** Says when a backup was made and what is in it. */
final class BackupWords {

    private final Words words;
    private final BackupsModel model;

    BackupWords(Words words, BackupsModel model) {
        this.words = words;
        this.model = model;
    }

    String madeAt(Instant instant) {
        ZonedDateTime at = model.here(instant);
        return words.say(
                "common.day.time", words.dayNear(at.toLocalDate(), model.today()), words.time(at.toLocalTime()));
    }

    /** @param contents null while they are being counted */
    String contents(@Nullable Contents contents, long bytes) {
        return contents == null ? words.size(bytes)
                : words.say(
                        "backups.contents",
                        contents.incidents(),
                        contents.customers(),
                        contents.lessons(),
                        words.size(bytes));
    }
}
