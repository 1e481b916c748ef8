#!/bin/sh
# Opens lungseg on a double click; the first time it sets itself up. Not tried on a Mac.
cd "$(dirname "$0")/../.." || exit 1
for python in python3.13 python3.12 python3.11; do
    if "$python" -c "" 2>/dev/null; then
        exec "$python" run.py "$@"
    fi
done
echo "lungseg needs Python 3.11, 3.12 or 3.13, which python.org has. Install one of them and open this again."
printf "Press Enter to close. "
read -r _
exit 1
