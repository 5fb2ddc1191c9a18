package hegao.cli;

import hegao.lexicon.BrokenWords;
import hegao.lexicon.OwnWords;
import hegao.report.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An editor's own words, as the option {@code --lexicon} names them.
 *
 * @param words none without the option
 */
record OwnLexicon(Optional<OwnWords> words) {
  static final String ABOUT = "另加自己的词表文件夹：文件名与写法同自带的词表（hegao lexicon 列出全部）。";

  /**
   * The words of a folder.
   *
   * @throws Refusal naming file, line and cause when they cannot be used
   */
  static OwnLexicon in(Path folderOrNull, Words words) {
    if (folderOrNull == null) {
      return new OwnLexicon(Optional.empty());
    }
    if (!Files.isDirectory(folderOrNull)) {
      throw new Refusal(words.of("cli.lexicon", folderOrNull));
    }
    try {
      return new OwnLexicon(Optional.of(OwnWords.read(folderOrNull)));
    } catch (BrokenWords broken) {
      throw new Refusal(broken.getMessage());
    }
  }

  /** Makes this process read with these words, from now to its end. */
  void use() {
    words.ifPresent(OwnWords::use);
  }

  /** The entries added to a list. */
  List<String[]> rows(String list) {
    return words.map(own -> own.rows(list)).orElse(List.of());
  }
}
