package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every command explains itself in both languages, with examples. */
class HelpTest {
  /** What may stand in English help: the words that the option for homes is about. */
  private static final Pattern CHINESE_TERMS = Pattern.compile("全市|我市");

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]*)(,| {2,}).*$");

  private final Session session = new Session();

  private String help(List<String> command, String language) {
    List<String> args = new ArrayList<>(command);
    args.addAll(List.of("--help", "--lang", language));
    assertThat(session.run(args.toArray(String[]::new))).as(command + "").isZero();
    assertThat(session.err()).isEmpty();
    return session.out();
  }

  /** The commands under a command, as its help lists them. */
  private List<List<String>> under(List<String> command) {
    String help = help(command, "en");
    int start = help.indexOf("Commands:");
    List<List<String>> all = new ArrayList<>();
    all.add(command);
    if (start >= 0) {
      String list = help.substring(start).split("\n\n")[0];
      for (String name :
          COMMAND.matcher(list).results().map(m -> m.group(1)).collect(Collectors.toSet())) {
        List<String> below = new ArrayList<>(command);
        below.add(name);
        all.addAll(under(below));
      }
    }
    return all;
  }

  @Test
  void everyCommandHasExamplesInBothLanguagesAndNoChineseInEnglish() {
    List<List<String>> commands = under(List.of());
    assertThat(commands)
        .contains(List.of("check"), List.of("rules", "test"), List.of("config", "show"));
    for (List<String> command : commands) {
      String name = command.isEmpty() ? "hegao" : String.join(" ", command);
      String chinese = help(command, "zh");
      String english = CHINESE_TERMS.matcher(help(command, "en")).replaceAll("");
      assertThat(
              english.codePoints().filter(Character::isIdeographic).mapToObj(Character::toString))
          .as(name + ": " + english)
          .isEmpty();
      assertThat(chinese).as(name).contains("用法：");
      if (!name.startsWith("generate-completion")) {
        assertThat(chinese).as(name).contains("例：", "hegao ");
        assertThat(english).as(name).contains("Examples:");
      }
    }
  }

  @Test
  void exampleCommandsOfTheHelpAreTakenByTheParser() {
    String[] options =
        help(List.of("check"), "zh")
            .lines()
            .filter(line -> line.startsWith("  hegao check"))
            .flatMap(line -> Arrays.stream(line.strip().split(" +")))
            .filter(word -> word.startsWith("--"))
            .toArray(String[]::new);
    assertThat(options).hasSizeGreaterThan(6);
    String help = help(List.of("check"), "zh");
    assertThat(options).allMatch(option -> help.contains("      " + option));
  }
}
