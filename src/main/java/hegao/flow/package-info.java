/**
 * Turns streams into plain loops. Sources say {@code java.util.stream}; packaging ({@code
 * src/build/quick}) puts these in its place, method for method, as the JDK's own take a seventh of
 * a short run to load and link. Nothing here runs in parallel.
 */
package hegao.flow;
