package hegao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param paths files and folders; all exist
 * @param published publication dates by file, as named on the command line, normalised
 * @param home home place of the publication
 * @param rules folder of the editor's own rules
 */
public record Request(
    List<Path> paths,
    Map<Path, LocalDate> published,
    Optional<String> home,
    Optional<Path> rules) {}
