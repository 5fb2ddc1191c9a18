package hegao.cli;

import hegao.judge.Judge;
import hegao.judge.Rule;
import hegao.lexicon.WordList;
import hegao.report.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What {@code doctor} sees of the user's own: configuration, rules, word lists, the place of
 * reports.
 *
 * @param rules folder of own rules
 * @param lexicon folder of own words
 */
record Belongings(Common common, Optional<Path> rules, Optional<Path> lexicon, Words words) {
  List<Sign> signs() {
    List<Sign> signs = new ArrayList<>(configuration());
    signs.addAll(tried("rules", this::rulesAtWork));
    signs.addAll(tried("lexicon", this::wordLists));
    signs.add(reports());
    return signs;
  }

  private List<Sign> configuration() {
    if (common.refused().isPresent()) {
      return broken("config", common.refused().get());
    }
    return common
        .settings()
        .file()
        .map(
            file -> {
              int keys = common.settings().values().size() + common.settings().folders().size();
              return List.of(Sign.good("config", words.of("doctor.configIs", file, keys)));
            })
        .orElseGet(() -> List.of(Sign.good("config", words.of("config.noFile"))));
  }

  private static List<Sign> tried(String about, Supplier<Sign> look) {
    try {
      return List.of(look.get());
    } catch (Refusal refusal) {
      return broken(about, refusal);
    }
  }

  private static List<Sign> broken(String about, Refusal refusal) {
    return refusal.getMessage().lines().map(line -> Sign.bad(about, line)).toList();
  }

  private Sign rulesAtWork() {
    Judge shipped = Stages.judge(Optional.empty());
    long families = shipped.rules().stream().map(Rule::family).distinct().count();
    int count = shipped.rules().size();
    if (rules.isEmpty()) {
      return Sign.good("rules", words.of("doctor.rulesAre", count, families));
    }
    int own = Rules.judge(rules, words).rules().size() - count;
    String text = words.of("doctor.rulesOwn", count, families, own, rules.get());
    return Sign.good("rules", text);
  }

  private Sign wordLists() {
    List<String> names = WordList.names();
    long entries =
        names.stream()
            .flatMap(name -> WordList.text(name).stream())
            .filter(line -> !line.startsWith("#"))
            .count();
    OwnLexicon own = OwnLexicon.in(lexicon.orElse(null), words);
    if (lexicon.isEmpty()) {
      return Sign.good("lexicon", words.of("doctor.lexiconIs", names.size(), entries));
    }
    int added = names.stream().mapToInt(name -> own.rows(name).size()).sum();
    String text = words.of("doctor.lexiconOwn", names.size(), entries, added, lexicon.get());
    return added == 0 ? Sign.note("lexicon", text) : Sign.good("lexicon", text);
  }

  private Sign reports() {
    Path home = Delivery.HOME_REPORT.toAbsolutePath();
    Path folder = home.getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    boolean can = folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    return can
        ? Sign.good("reports", words.of("doctor.reportsGo", home))
        : Sign.note("reports", words.of("doctor.reportsStuck", home));
  }
}
