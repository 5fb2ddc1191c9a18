package hegao.judge;

import hegao.text.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rules, ready to make bases of.
 *
 * @param models the rules of a family and origin each
 */
record RuleBase(List<Model> models) {
  /** What packages of rules are named under. */
  private static final String FOLDER = "rules.";

  /** Drools would look for files that define steps of processes. */
  private static final Properties NO_WORK_ITEMS = new Properties();

  static {
    // The log of Drools goes nowhere; slf4j would look through the jar for where.
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    NO_WORK_ITEMS.setProperty("drools.workDefinitions", "");
  }

  /** The rules that were baked into the jar. */
  static RuleBase baked() {
    List<String> names = Stock.text(Bake.INDEX).lines().toList();
    return new RuleBase(models(names, RuleBase.class.getClassLoader()));
  }

  /** These rules and others, compiled just now. */
  RuleBase with(Compiled compiled) {
    List<Model> all = new ArrayList<>(models);
    all.addAll(models(compiled.models(), new CompiledLoader(compiled.classes())));
    return new RuleBase(all);
  }

  /** A base of all rules but those named. */
  KieBase without(Set<String> failed) {
    KieBaseConfiguration plain = KieServices.get().newKieBaseConfiguration(NO_WORK_ITEMS);
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models, plain, new Unwatched());
    for (KiePackage family : List.copyOf(base.getKiePackages())) {
      for (org.kie.api.definition.rule.Rule rule : List.copyOf(family.getRules())) {
        if (failed.contains(rule.getName())) {
          base.removeRule(family.getName(), rule.getName());
        }
      }
    }
    return base;
  }

  /** What the rules of a base say of themselves, by id. */
  static Map<String, Rule> declared(KieBase base) {
    Map<String, Rule> rules = new TreeMap<>();
    for (KiePackage family : base.getKiePackages()) {
      for (org.kie.api.definition.rule.Rule rule : family.getRules()) {
        Map<String, Object> meta = rule.getMetaData();
        rules.put(
            rule.getName(),
            new Rule(
                rule.getName(),
                folder(family.getName()),
                bare(meta.get("title")),
                RuleFile.severity(bare(meta.get("severity"))),
                RuleFile.relation(bare(meta.get("relation"))),
                bare(meta.get("pipeline")).equals("off")));
      }
    }
    return rules;
  }

  private static String bare(Object value) {
    String text = String.valueOf(value);
    int from = text.startsWith("\"") ? 1 : 0;
    int to = text.length() > from && text.endsWith("\"") ? text.length() - 1 : text.length();
    return text.substring(from, to);
  }

  private static String folder(String name) {
    return name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
  }

  private static List<Model> models(List<String> names, ClassLoader loader) {
    List<Model> models = new ArrayList<>();
    for (String name : names) {
      try {
        Class<?> type = Class.forName(name, true, loader);
        models.add((Model) type.getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("规则类打不开：" + name, e);
      }
    }
    return models;
  }
}
