package lemonade.domain.view;

/**
 * An incident that a search found, with the text it was found in.
 *
 * @param text all the owner's words on it, one after another
 */
public record Found(IncidentRow row, String text) {}
