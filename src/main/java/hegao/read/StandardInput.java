package hegao.read;

import java.io.InputStream;

/**
 * The article that a process is given on its standard input.
 *
 * @param name by which it is reported, its extension telling the format
 * @param in its bytes; read once
 */
public record StandardInput(String name, InputStream in) {}
