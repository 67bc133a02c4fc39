package org.nsspathway.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Walks what can be seen from outside in one file and reports each gap in its documentation. */
final class DocumentationScanner extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final Consumer<String> gaps;

    DocumentationScanner(DocTrees docs, CompilationUnitTree unit, Consumer<String> gaps) {
        this.docs = docs;
        this.unit = unit;
        this.gaps = gaps;
    }

    @Override
    public Void visitPackage(PackageTree tree, Void unused) {
        if (unit.getSourceFile().getName().endsWith("package-info.java")) {
            documented(tree, "package " + tree.getPackageName());
        }
        return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (!isSeen(type.getModifiers())) {
            return null;
        }
        String name = type.getSimpleName().toString();
        boolean topLevel = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
        documented(type, name).ifPresent(comment -> {
            if (topLevel && !hasTag(comment, DocTree.Kind.SINCE)) {
                report(type, name + " has no @since");
            }
            parameters(type, name, comment, type.getTypeParameters(), components(type));
        });
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (!isSeen(method.getModifiers()) || isOverride(method) || isWrittenByCompiler(method)) {
            return null;
        }
        ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        String name = owner.getSimpleName() + "." + method.getName() + "()";
        documented(method, name).ifPresent(comment -> {
            if (!isCompactConstructor(method)) {
                parameters(method, name, comment, method.getTypeParameters(), method.getParameters());
            }
            Tree returned = method.getReturnType();
            if (returned != null && !returned.toString().equals("void") && !hasTag(comment, DocTree.Kind.RETURN)) {
                report(method, name + " has no @return");
            }
        });
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
        if (isSeen(field.getModifiers())) {
            documented(field, field.getName().toString());
        }
        return null;
    }

    /** In an interface everything is public that is not called private. */
    private boolean isSeen(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        Tree.Kind around = getCurrentPath().getParentPath().getLeaf().getKind();
        if (around == Tree.Kind.INTERFACE || around == Tree.Kind.ANNOTATION_TYPE) {
            return !flags.contains(Modifier.PRIVATE);
        }
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }

    /** What overrides inherits its documentation. */
    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private boolean isWrittenByCompiler(MethodTree method) {
        return end(method) < 0;
    }

    /** The parameters of a compact constructor stand before it, in the record's header. */
    private boolean isCompactConstructor(MethodTree method) {
        return method.getParameters().stream().anyMatch(parameter -> start(parameter) < start(method));
    }

    /** A record has no other instance fields than its components. */
    private static List<VariableTree> components(ClassTree type) {
        return type.getKind() != Tree.Kind.RECORD
                ? List.of()
                : type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .toList();
    }

    private void parameters(
            Tree tree,
            String name,
            DocCommentTree comment,
            List<? extends TypeParameterTree> types,
            List<? extends VariableTree> values) {
        Stream.concat(
                        types.stream().map(type -> "<" + type.getName() + ">"),
                        values.stream().map(value -> value.getName().toString()))
                .filter(wanted -> comment.getBlockTags().stream().noneMatch(tag -> isParam(tag, wanted)))
                .forEach(wanted -> report(tree, name + " has no @param " + wanted));
    }

    private static boolean isParam(DocTree tag, String wanted) {
        return tag instanceof ParamTree param
                && wanted.equals(param.isTypeParameter() ? "<" + param.getName() + ">" : param.getName() + "");
    }

    private Optional<DocCommentTree> documented(Tree tree, String name) {
        Optional<DocCommentTree> comment = Optional.ofNullable(docs.getDocCommentTree(getCurrentPath()));
        if (comment.isEmpty() || comment.get().getFullBody().isEmpty()) {
            report(tree, name + " has no comment");
            return Optional.empty();
        }
        return comment;
    }

    private static boolean hasTag(DocCommentTree comment, DocTree.Kind kind) {
        return Stream.concat(comment.getBlockTags().stream(), comment.getFullBody().stream())
                .anyMatch(tag -> tag.getKind() == kind);
    }

    private void report(Tree tree, String gap) {
        Path file = Path.of(unit.getSourceFile().toUri());
        gaps.accept(file.getFileName() + ", line " + unit.getLineMap().getLineNumber(start(tree)) + ": " + gap);
    }

    private long start(Tree tree) {
        return docs.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
        return docs.getSourcePositions().getEndPosition(unit, tree);
    }
}
