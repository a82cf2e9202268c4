package lemonade.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.Moment;
import lemonade.domain.Mood;

/** The contact a row tells of, if any of its columns says something. */
final class ContactCells {

    private final Supplier<UUID> ids;
    private final CellDate at;
    private final CellWord<Channel> channel;
    private final CellWord<Began> began;
    private final CellText words;
    private final CellWord<Mood> mood;
    private final CellText note;

    ContactCells(MapReader map, Supplier<UUID> ids) {
        this.ids = ids;
        at = map.date("contact", "at");
        channel = new CellWord<>(map.text("contact", "channel"), Channel.class);
        began = new CellWord<>(map.text("contact", "began"), Began.class);
        words = map.text("contact", "words");
        mood = new CellWord<>(map.text("contact", "mood"), Mood.class);
        note = map.text("contact", "note");
    }

    /** @param usual when it took place if the row does not say */
    List<Contact> in(Row row, Moment usual) throws UnreadableCell {
        if (!CellText.anyGiven(row, at.text(), channel.text(), began.text(), words, mood.text(), note)) {
            return List.of();
        }
        Moment when = at.in(row);
        return List.of(new Contact(ids.get(), when != null ? when : usual, channel.in(row), began.in(row),
                words.in(row), mood.in(row), null, note.in(row)));
    }
}
