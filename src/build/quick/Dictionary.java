package quick;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;
import hegao.segment.Dictionaries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Packs the dictionaries of HanLP, as it has read them itself, in the form that {@link
 * Dictionaries} reads, and makes HanLP ask for them there.
 */
final class Dictionary {
  private static final String FOLDER = "com/hankcs/hanlp/dictionary/";
  private static final String PAIRS =
      "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

  /** The files that nobody reads any more. */
  private static final List<String> READ =
      List.of(
          PAIRS,
          "data/dictionary/CoreNatureDictionary.mini.txt.bin",
          "data/dictionary/custom/CustomDictionary.txt.bin",
          "data/dictionary/other/CharType.bin");

  private Dictionary() {}

  /** The parts for the stock; their files leave the jar. */
  static Map<String, byte[]> parts(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(Dictionaries.CORE, words(CoreDictionary.trie, Predefine.TOTAL_FREQUENCY));
    parts.put(Dictionaries.CUSTOM, words(CustomDictionary.DEFAULT.dat, 0));
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(files.get(PAIRS)))) {
      parts.put(Dictionaries.STARTS, bytes((int[]) in.readObject()));
      parts.put(Dictionaries.PAIRS, bytes((int[]) in.readObject()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    parts.put(Dictionaries.TYPES, CharType.type);
    files.keySet().removeAll(READ);
    return parts;
  }

  private static byte[] words(DoubleArrayTrie<Attribute> trie, int total) {
    Map<List<Integer>, Integer> senses = new HashMap<>();
    List<Integer> head = new ArrayList<>(List.of(total, 0));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < trie.size(); i++) {
      List<Integer> sense = numbers(trie.getValueAt(i));
      Integer place = senses.putIfAbsent(sense, head.size());
      places.add(place == null ? head.size() : place);
      head.addAll(place == null ? sense : List.of());
    }
    head.set(1, head.size());
    head.addAll(places);
    head.add(0, head.size());
    int size = trie.getSize();
    return bytes(
        IntStream.concat(
                head.stream().mapToInt(n -> n),
                IntStream.concat(
                    Arrays.stream(trie.getBase(), 0, size),
                    Arrays.stream(trie.getCheck(), 0, size)))
            .toArray());
  }

  private static List<Integer> numbers(Attribute sense) {
    List<Integer> numbers = new ArrayList<>(List.of(sense.totalFrequency, sense.nature.length));
    for (int i = 0; i < sense.nature.length; i++) {
      numbers.add(sense.nature[i].ordinal());
      numbers.add(sense.frequency[i]);
    }
    return numbers;
  }

  private static byte[] bytes(int[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(numbers);
    return bytes.array();
  }

  /** Gives the code of HanLP that reads these files another body. */
  static void redirect(Map<String, byte[]> files) {
    redirect(files, "CoreDictionary", "loadDat", Map.of("trie", "core"));
    redirect(
        files, "CoreBiGramTableDictionary", "loadDat", Map.of("start", "starts", "pair", "pairs"));
    redirect(files, "CustomDictionary", "<clinit>", Map.of("DEFAULT", "custom"));
    redirect(files, "other/CharType", "<clinit>", Map.of("type", "types"));
  }

  private static void redirect(
      Map<String, byte[]> files, String type, String method, Map<String, String> fields) {
    String owner = FOLDER + type;
    Map<String, String> types = new LinkedHashMap<>();
    new ClassReader(files.get(owner + ".class"))
        .accept(
            new ClassVisitor(PlainClasses.API) {
              @Override
              public FieldVisitor visitField(
                  int access, String name, String desc, String sign, Object value) {
                types.put(name, desc);
                return null;
              }
            },
            ClassReader.SKIP_CODE);
    Rewriting.of(
        files,
        owner,
        (name, code) -> {
          if (!name.startsWith(method + "(")) {
            return code;
          }
          body(code, owner, fields, types, Type.getReturnType(name.substring(method.length())));
          return null;
        });
  }

  /** Fills the fields and, where a truth is returned, returns that all went well. */
  private static void body(
      MethodVisitor mv,
      String owner,
      Map<String, String> fields,
      Map<String, String> types,
      Type returned) {
    mv.visitCode();
    fields.forEach(
        (field, source) -> {
          String type = types.get(field);
          String from = Type.getInternalName(Dictionaries.class);
          mv.visitMethodInsn(Opcodes.INVOKESTATIC, from, source, "()" + type, false);
          mv.visitFieldInsn(Opcodes.PUTSTATIC, owner, field, type);
        });
    if (returned.equals(Type.VOID_TYPE)) {
      mv.visitInsn(Opcodes.RETURN);
    } else {
      mv.visitInsn(Opcodes.ICONST_1);
      mv.visitInsn(Opcodes.IRETURN);
    }
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }
}
