package hegao.dist;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.dist.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What runs in other people's pipelines, run as they would, over a tree that means no good. */
class PipelineIT {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (\\S+) }}");

  @TempDir private Path folder;
  private Path tree;
  private Path home;
  private Shell shell;

  @BeforeEach
  void write() throws Exception {
    home = Distribution.unpack(folder);
    tree = Files.createDirectory(folder.resolve("来 稿"));
    Files.writeString(tree.resolve("一 稿.txt"), Distribution.ARTICLE);
    Files.writeString(tree.resolve("$(touch pwned);`touch pwned`.txt"), Distribution.ARTICLE);
    Path odd = Files.createDirectories(tree.resolve("--rules=own"));
    Files.writeString(odd.resolve("x.txt"), Distribution.ARTICLE);
    Files.createDirectories(tree.resolve("own/own"));
    Files.writeString(tree.resolve("own/own/evil.drl"), "no rule at all");
    Files.writeString(tree.resolve("hegao.yaml"), "rules: own\nfail-on: never\n");
    shell = Shell.in(tree).with("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
  }

  private void nothingHappened() {
    assertThat(tree.resolve("pwned")).doesNotExist();
  }

  @Test
  void preCommitChecksTheFilesThatItIsGiven() throws Exception {
    Map<?, ?> hook = (Map<?, ?>) ((List<?>) yaml(".pre-commit-hooks.yaml")).get(0);
    assertThat(hook.get("require_serial")).isEqualTo(true);
    assertThat(hook.get("language")).isEqualTo("system");
    Pattern wanted = Pattern.compile((String) hook.get("files"));
    List<Object> command = new ArrayList<>(List.of("env"));
    command.addAll(List.of(((String) hook.get("entry")).split(" ")));
    command.addAll((List<?>) hook.get("args"));
    try (Stream<Path> files = Files.walk(tree)) {
      files
          .filter(Files::isRegularFile)
          .map(f -> tree.relativize(f).toString())
          .filter(f -> wanted.matcher(f).find())
          .sorted()
          .forEach(command::add);
    }
    assertThat(command).contains("--rules=own/x.txt", "一 稿.txt");
    Said said = shell.run(command.toArray());
    assertThat(said.code()).as(said.err()).isEqualTo(1);
    assertThat(said.out()).contains("一 稿.txt", "--rules=own/x.txt");
    assertThat(tree.resolve("reports")).doesNotExist();
    nothingHappened();
  }

  @Test
  void theGitLabJobLeavesItsReports() throws Exception {
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) yaml("src/ci/hegao.gitlab-ci.yml")).get("hegao");
    Path outside = Files.writeString(folder.resolve("outside"), "mine");
    Files.createSymbolicLink(tree.resolve("gl-code-quality-report.json"), outside);
    Shell runner = shell;
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) job.get("variables")).entrySet()) {
      runner = runner.with((String) entry.getKey(), entry.getValue());
    }
    List<String> lines = ((List<?>) job.get("script")).stream().map(String::valueOf).toList();
    Said said = runner.run("sh", "-e", "-c", String.join("\n", lines));
    assertThat(said.code()).as(said.err()).isEqualTo(1);
    Map<?, ?> artifacts = (Map<?, ?>) job.get("artifacts");
    for (Object report : ((Map<?, ?>) artifacts.get("reports")).values()) {
      assertThat(tree.resolve((String) report)).isNotEmptyFile();
    }
    assertThat(outside).hasContent("mine");
    nothingHappened();
  }

  @Test
  void theActionInstallsAndAnnotates() throws Exception {
    Path zip = Files.copy(Distribution.ZIP, folder.resolve("包 '$x.zip"));
    Action action = new Action(Map.of("distribution", zip.toString(), "paths", ".\n\n--rules=own"));
    assertThat(action.step("install").code()).isZero();
    Said said = action.step("check");
    assertThat(said.code()).as(said.err()).isEqualTo(1);
    assertThat(said.out().lines()).anyMatch(l -> l.startsWith("::error "));
    assertThat(Path.of(action.outputs.get("steps.check.outputs.sarif"))).isNotEmptyFile();
    assertThat(Files.readString(action.temp.resolve("summary"))).contains("3.72万吨");
    nothingHappened();
  }

  @Test
  void theActionPassesOptionsAndConfiguration() throws Exception {
    Path own = Files.writeString(folder.resolve("trusted.yaml"), "fail-on: never\n");
    Map<String, String> given =
        Map.of(
            "distribution",
            Distribution.ZIP.toString(),
            "config",
            own.toString(),
            "fail-on",
            "never",
            "args",
            "--ignore\nsame-topic-different-value\n");
    Action action = new Action(given);
    action.step("install");
    Said said = action.step("check");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).doesNotContain("same-topic-different-value");
  }

  @Test
  void theActionTakesNothingWithoutOrAgainstItsSum() throws Exception {
    Said said = new Action(Map.of("distribution", "https://example.invalid/x.zip")).step("install");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).contains("::error::").contains("sha256");
    Map<String, String> wrong =
        Map.of("distribution", Distribution.ZIP.toString(), "sha256", "0".repeat(64));
    assertThat(new Action(wrong).step("install").code()).isNotZero();
  }

  /** The steps of the action, each run as the runner would with these inputs. */
  private final class Action {
    private final Map<?, ?> text = (Map<?, ?>) yaml(".github/actions/hegao/action.yml");
    private final Map<String, String> outputs = new TreeMap<>();
    private final Path temp = Files.createTempDirectory(folder, "runner temp");

    Action(Map<String, String> given) throws IOException {
      Path path = Path.of(".github/actions/hegao").toAbsolutePath();
      outputs.put("github.action_path", path.toString());
      ((Map<?, ?>) text.get("inputs"))
          .forEach(
              (name, input) ->
                  outputs.put(
                      "inputs." + name,
                      given.getOrDefault(
                          (String) name, (String) ((Map<?, ?>) input).get("default"))));
    }

    Said step(String id) throws IOException, InterruptedException {
      List<?> steps = (List<?>) ((Map<?, ?>) text.get("runs")).get("steps");
      Map<?, ?> step =
          (Map<?, ?>)
              steps.stream()
                  .filter(s -> id.equals(((Map<?, ?>) s).get("id")))
                  .findFirst()
                  .orElseThrow();
      String script = (String) step.get("run");
      assertThat(script).doesNotContain("${{");
      Path out = temp.resolve("output-" + id);
      Shell runner =
          Shell.in(tree)
              .with("RUNNER_TEMP", temp)
              .with("GITHUB_OUTPUT", out)
              .with("GITHUB_STEP_SUMMARY", temp.resolve("summary"));
      for (Map.Entry<?, ?> variable : ((Map<?, ?>) step.get("env")).entrySet()) {
        runner = runner.with((String) variable.getKey(), evaluated((String) variable.getValue()));
      }
      Said said = runner.run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
      if (Files.exists(out)) {
        for (String line : Files.readAllLines(out)) {
          int at = line.indexOf('=');
          outputs.put("steps." + id + ".outputs." + line.substring(0, at), line.substring(at + 1));
        }
      }
      return said;
    }

    private String evaluated(String value) {
      return EXPRESSION
          .matcher(value)
          .replaceAll(m -> Matcher.quoteReplacement(outputs.get(m.group(1))));
    }
  }

  private static Object yaml(String file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(file)));
  }
}
