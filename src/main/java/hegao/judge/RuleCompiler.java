package hegao.judge;

import hegao.judge.Diagnosis.Complaint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Turns rule files into classes of Drools' executable model. */
final class RuleCompiler {
  private static final String MODELS = "/drools-model";

  private RuleCompiler() {}

  /**
   * Compiles rules that are well-formed on the outside.
   *
   * @throws BrokenRules naming file, line and cause of each mistake
   */
  static Compiled compile(List<RuleFile> files) {
    Attempt attempt = attempt(files);
    if (attempt.complaints.isEmpty()) {
      return attempt.compiled;
    }
    // One rule a file: compiled alone, a rule that fails names itself.
    List<RuleError> errors = new ArrayList<>();
    for (RuleFile file : files) {
      List<Complaint> own =
          files.size() == 1 ? attempt.complaints : attempt(List.of(file)).complaints;
      errors.addAll(Diagnosis.of(file, own));
    }
    throw new BrokenRules(
        errors.isEmpty() ? Diagnosis.of(files.get(0), attempt.complaints) : errors);
  }

  private record Attempt(Compiled compiled, List<Complaint> complaints) {}

  private static Attempt attempt(List<RuleFile> files) {
    try {
      KieServices services = KieServices.get();
      KieFileSystem system = services.newKieFileSystem();
      for (RuleFile file : files) {
        system.write("src/main/resources/" + file.address(), file.text());
      }
      KieBuilder builder = services.newKieBuilder(system);
      builder.buildAll(ExecutableModelProject.class);
      List<Complaint> complaints = new ArrayList<>();
      for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
        boolean own = message.getPath() != null && message.getPath().endsWith(".drl");
        complaints.add(
            new Complaint(own ? message.getLine() : 0, String.valueOf(message.getText())));
      }
      return complaints.isEmpty()
          ? new Attempt(harvest((InternalKieModule) builder.getKieModule()), complaints)
          : new Attempt(null, complaints);
    } catch (RuntimeException | LinkageError e) {
      // Some mistakes are thrown by the compiler instead of being listed.
      return new Attempt(null, List.of(new Complaint(0, String.valueOf(e.getMessage()))));
    }
  }

  private static Compiled harvest(InternalKieModule module) {
    TreeMap<String, byte[]> classes = new TreeMap<>();
    List<String> models = new ArrayList<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(".class") && !file.startsWith("org/drools/project")) {
        classes.put(file, module.getBytes(file));
      } else if (file.endsWith(MODELS)) {
        new String(module.getBytes(file), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
            .sorted()
            .forEach(models::add);
      }
    }
    return new Compiled(classes, models);
  }
}
