package lemonade.domain;

/** The six elements of an apology (Lewicki, Polin and Lount 2016); responsibility and repair weigh most. */
public enum ApologyElement {
    REGRET,
    EXPLANATION,
    RESPONSIBILITY,
    REPENTANCE,
    REPAIR,
    FORGIVENESS
}
