package lemonade.domain;

/**
 * What is for nobody else: leaves the machine only in backups and the JSON export.
 *
 * @param vent the vent box
 * @param kindWord a kind word to oneself
 */
@Built
public record PrivateNotes(String vent, String kindWord) implements PrivateNotesBuilder.With {

    public static final PrivateNotes NONE = new PrivateNotes("", "");

    public PrivateNotes {
        vent = Text.orEmpty(vent);
        kindWord = Text.orEmpty(kindWord);
    }
}
