package lemonade.domain;

/** How far the recovery has come; always computed, never set by hand. */
public enum Stage {
    /** The customer does not know yet, as far as the journal says. */
    FRESH,
    /** In touch, but not yet heard out, apologised to or agreed with. */
    TALKING,
    /** Something promised to the customer is still open. */
    REPAIRING,
    /** Nothing is owed; the lesson or the outcome is open. */
    CHECKING,
    /** Closed, or nothing left to do. */
    SETTLED
}
