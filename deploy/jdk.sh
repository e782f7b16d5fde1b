# Finds a JDK of version 25 or newer and exports JAVA_HOME. Sourced by mvnw and chatelaine, under plain sh.
#
# A good JAVA_HOME is honoured, then the javac on the path, then the places where JDKs are usually installed.
# Quarkus builds inside Maven's own JVM, so that JVM must be the project's JDK: a compiler toolchain is not enough.

chatelaine_wants_java=25

chatelaine_is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  chatelaine_found=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = \([0-9][0-9]*\)$/\1/p')
  [ "${chatelaine_found:-0}" -ge "$chatelaine_wants_java" ]
}

chatelaine_find_jdk() {
  chatelaine_is_jdk "${JAVA_HOME:-}" && return
  chatelaine_on_path=$(command -v javac || :)
  for chatelaine_candidate in \
    "$(dirname "$(dirname "$(readlink -f "${chatelaine_on_path:-/}" 2>/dev/null || echo /)")")" \
    /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if chatelaine_is_jdk "$chatelaine_candidate"; then
      JAVA_HOME=$chatelaine_candidate
      return
    fi
  done
  return 1
}

if chatelaine_find_jdk; then
  export JAVA_HOME
else
  {
    echo "Chatelaine needs a JDK of version $chatelaine_wants_java or newer, and none was found."
    echo "JAVA_HOME is '${JAVA_HOME:-}'; /usr/lib/jvm and other usual places were searched too."
    echo "Install one, for example from https://adoptium.net, or set JAVA_HOME to one that you have."
  } >&2
  exit 1
fi
