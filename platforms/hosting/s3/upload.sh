#!/bin/sh
# The checklist on S3: puts the files of a release into a bucket, each with its type and its
# Cache-Control, which S3 keeps with the file. It needs the AWS CLI, and takes nothing away.
#
#     sh upload.sh dist s3://your-bucket/tas-checklist
#
# What S3 cannot send with a file (the policy, nosniff) CloudFront adds: headers-policy.json.
set -eu

from=$1
to=$2
script='text/javascript; charset=utf-8'
lasting='public, max-age=31536000, immutable'

put() { # cache, type, name
  aws s3 cp "$from/$3" "$to/$3" --cache-control "$1" --content-type "$2"
}

# What others refer to goes last.
for file in "$from"/split/*-????????????.js "$from"/tas-checklist-[0-9]*.js; do
  [ ! -e "$file" ] || put "$lasting" "$script" "${file#"$from"/}"
done
for file in "$from"/split/*.wasm; do
  [ ! -e "$file" ] || put "$lasting" application/wasm "${file#"$from"/}"
done
for file in "$from"/tas-checklist.*.js "$from"/frame.js "$from"/split/tas-checklist.js "$from"/tas-checklist.js; do
  [ ! -e "$file" ] || put no-cache "$script" "${file#"$from"/}"
done
[ ! -e "$from/frame.html" ] || put no-cache 'text/html; charset=utf-8' frame.html
