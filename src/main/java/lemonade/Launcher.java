package lemonade;

/** Where the program starts: hands the arguments to the command line or opens the window. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.out.println("Lemonade Journal");
    }
}
