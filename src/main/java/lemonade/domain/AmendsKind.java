package lemonade.domain;

/** What sort of amends was made; the group says which loss it matches (Roschk and Gelbrich 2014). */
public enum AmendsKind {
    REFUND(Group.MONEY),
    DISCOUNT(Group.MONEY),
    CREDIT(Group.MONEY),
    COMPENSATION(Group.MONEY),
    REDO(Group.WORK),
    REPAIR(Group.WORK),
    REPLACEMENT(Group.GOODS),
    GIFT(Group.GOODS),
    ATTENTION(Group.ATTENTION),
    EXPLANATION(Group.ATTENTION),
    OTHER(Group.ATTENTION);

    /** What is given: money, work done again, goods, or attention. */
    public enum Group {
        MONEY,
        WORK,
        GOODS,
        ATTENTION
    }

    private final Group group;

    AmendsKind(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
