package hegao.judge;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells Drools, which asks for nothing else, to watch no single properties of facts: facts never
 * change, and to find their properties takes a short run 20 milliseconds.
 */
final class Unwatched implements KnowledgeBuilderConfiguration {
  @Override
  @SuppressWarnings("unchecked")
  public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
    if (PropertySpecificOption.KEY.equals(key)) {
      return (C) PropertySpecificOption.DISABLED;
    }
    throw new UnsupportedOperationException(String.valueOf(key));
  }

  @Override
  public <C extends KnowledgeBuilderOption> void setOption(C option) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean setProperty(String name, String value) {
    return false;
  }

  @Override
  public String getProperty(String name) {
    return "";
  }

  @Override
  public ClassLoader getClassLoader() {
    return Unwatched.class.getClassLoader();
  }

  @Override
  public void makeImmutable() {
    // It is.
  }

  @Override
  public <
          X extends
              OptionsConfiguration<
                      KnowledgeBuilderOption,
                      SingleValueKieBuilderOption,
                      MultiValueKieBuilderOption>>
      X as(ConfigurationKey<X> key) {
    throw new UnsupportedOperationException();
  }
}
