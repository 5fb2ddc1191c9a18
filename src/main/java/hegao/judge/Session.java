package hegao.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Fires the rules of a base on blocks of facts. */
final class Session {
  /** No honest set of rules fires more often than this on one fact. */
  private static final int PER_FACT = 200;

  private static final int LEAST = 10_000;

  private Session() {}

  /** Runs all blocks; null when all went well, else what stopped it. */
  static RuleFailure run(KieBase base, List<List<Object>> blocks, Notebook notebook) {
    for (List<Object> block : blocks) {
      int limit = LEAST + PER_FACT * block.size();
      try {
        if (fire(base, block, notebook, limit, null) >= limit) {
          return new RuleFailure(busiest(base, block, notebook, limit), "规则停不下来，已中止");
        }
      } catch (RuntimeException e) {
        return failure(e);
      }
    }
    return null;
  }

  private static int fire(
      KieBase base, List<Object> block, Notebook notebook, int limit, Map<String, Integer> counts) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", notebook);
      if (counts != null) {
        session.addEventListener(counter(counts));
      }
      block.forEach(session::insert);
      return session.fireAllRules(limit);
    } finally {
      session.dispose();
    }
  }

  private static String busiest(KieBase base, List<Object> block, Notebook notebook, int limit) {
    Map<String, Integer> counts = new HashMap<>();
    fire(base, block, notebook.blank(), limit, counts);
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static DefaultAgendaEventListener counter(Map<String, Integer> counts) {
    return new DefaultAgendaEventListener() {
      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        counts.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
      }
    };
  }

  private static RuleFailure failure(RuntimeException thrown) {
    String rule = "";
    Pattern saying = Pattern.compile("[Rr]ule \"([^\"]+)\"");
    Throwable root = thrown;
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      Matcher named = saying.matcher(String.valueOf(t.getMessage()));
      rule = rule.isEmpty() && named.find() ? named.group(1) : rule;
      root = t;
    }
    String said =
        root.getMessage() == null ? "" : "：" + root.getMessage().lines().findFirst().orElse("");
    return new RuleFailure(rule, root.getClass().getSimpleName() + said);
  }
}
