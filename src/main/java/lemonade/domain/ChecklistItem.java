package lemonade.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of a checklist.
 *
 * @param lesson id of the lesson it came from; null for a line of the owner's own
 */
@Built
public record ChecklistItem(UUID id, String text, @Nullable UUID lesson) implements ChecklistItemBuilder.With {

    public ChecklistItem {
        text = Text.line(text);
    }
}
