#!/usr/bin/env bash
# A throw-away Ceph with S3 and STS on 127.0.0.1: one monitor, one object store in memory, one RADOS gateway.
# It needs no root, no Docker and no disk worth naming; it is for tests, and forgets everything when it stops.
#
#   apt-get install --no-install-recommends ceph-mon ceph-osd radosgw
#   rgw.sh start | stop | status | env
#
# RGW_DIR, RGW_PORT and RGW_MON_PORT say where; give each instance its own.
set -euo pipefail

DIR=${RGW_DIR:-${TMPDIR:-/tmp}/chatelaine-rgw}
PORT=${RGW_PORT:-7480}
MON_PORT=${RGW_MON_PORT:-40789}

BUCKET=vault
OWNER_KEY=OWNERACCESSKEY000001
OWNER_SECRET=owner-secret-for-tests-only
BROKER_KEY=BROKERACCESSKEY00001
BROKER_SECRET=broker-secret-for-tests-only
ROLE=storage-broker          # refuses to be assumed by its own sessions, as a role for a broker should
CHAINING_ROLE=storage-loose  # does not: on this Ceph its sessions can take off their session policy

FSID=6f1c7f0e-1d0a-4a57-9a3b-000000000001
OSD_ID=6f1c7f0e-1d0a-4a57-9a3b-000000000002
DAEMONS=(rgw osd mon)
export CEPH_CONF=$DIR/ceph.conf

settings() {
  cat <<END
RGW_ENDPOINT=http://127.0.0.1:$PORT
RGW_BUCKET=$BUCKET
RGW_OWNER_KEY=$OWNER_KEY
RGW_OWNER_SECRET=$OWNER_SECRET
RGW_BROKER_KEY=$BROKER_KEY
RGW_BROKER_SECRET=$BROKER_SECRET
RGW_ROLE_ARN=arn:aws:iam:::role/$ROLE
RGW_CHAINING_ROLE_ARN=arn:aws:iam:::role/$CHAINING_ROLE
END
}

configure() {
  # Without authentication between the daemons, radosgw hangs unless ms_mon_client_mode is crc;
  # without tcp_nodelay each AssumeRole takes 44 ms instead of 2.
  cat >"$CEPH_CONF" <<END
[global]
fsid = $FSID
mon_host = v2:127.0.0.1:$MON_PORT
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
ms_bind_ipv4 = true
ms_bind_ipv6 = false
ms_bind_msgr1 = false
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
auth_allow_insecure_global_id_reclaim = true
run_dir = $DIR/run
admin_socket =
pid_file =
log_file = $DIR/log/\$name.log
crash_dir = $DIR/run
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pgp_num = 1
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
mon_max_pg_per_osd = 1000
[mon]
mon_data = $DIR/mon
mon_data_avail_crit = 0
mon_data_avail_warn = 0
mon_cluster_log_file = $DIR/log/cluster.log
paxos_propose_interval = 0.02
paxos_min_wait = 0.01
[osd]
osd_data = $DIR/osd
osd_objectstore = memstore
memstore_device_bytes = 4294967296
osd_class_load_list = *
osd_class_default_list = *
osd_op_num_shards = 1
osd_op_num_threads_per_shard = 2
osd_max_object_name_len = 2048
[client]
rgw_frontends = beast endpoint=127.0.0.1:$PORT tcp_nodelay=1
ms_mon_client_mode = crc
rgw_s3_auth_use_sts = true
rgw_sts_key = abcdef0123456789
rgw_sts_min_session_duration = 1
rgw_dns_name = localhost
rgw_thread_pool_size = 32
rgw_num_rados_handles = 1
rgw_enable_usage_log = false
rgw_run_sync_thread = false
rgw_enable_gc_threads = false
rgw_enable_lc_threads = false
rgw_dynamic_resharding = false
rgw_override_bucket_index_max_shards = 1
rgw_gc_max_objs = 1
rgw_lc_max_objs = 1
rgw_usage_max_shards = 1
rgw_objexp_hints_num_shards = 1
rgw_md_log_max_shards = 1
rgw_data_log_num_shards = 1
END
}

is_up() {
  [ -s "$DIR/$1.pid" ] && kill -0 "$(cat "$DIR/$1.pid")" 2>/dev/null
}

launch() {
  local name=$1
  shift
  nohup "$@" >"$DIR/log/$name.out" 2>&1 </dev/null &
  echo $! >"$DIR/$name.pid"
}

wait_for() {
  local what=$1
  shift
  for _ in $(seq 1 300); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.1
  done
  echo "Timed out waiting for $what. The last lines of each log:" >&2
  tail -n 5 "$DIR"/log/*.out >&2
  return 1
}

start_cluster() {
  monmaptool --create --fsid $FSID --addv a "[v2:127.0.0.1:$MON_PORT]" --enable-all-features "$DIR/monmap" >/dev/null
  ceph-mon -i a --mkfs --monmap "$DIR/monmap" 2>"$DIR/log/mkfs-mon.out"
  launch mon ceph-mon -f -i a
  ceph-osd -i 0 --mkfs --osd-uuid $OSD_ID >"$DIR/log/mkfs-osd.out" 2>&1
  wait_for "the monitor" timeout 5 ceph osd new $OSD_ID 0
  launch osd ceph-osd -f -i 0
  wait_for "the object store" bash -c "ceph osd stat | grep -q '1 up'"
}

admin() {
  radosgw-admin "$@" >>"$DIR/log/admin.out" 2>>"$DIR/log/admin.err"
}

# Who may assume the role. $2 is a further statement, or nothing.
create_role() {
  local allow='{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam:::user/broker"]},"Action":["sts:AssumeRole"]}'
  local resources="[\"arn:aws:s3:::$BUCKET\",\"arn:aws:s3:::$BUCKET/*\"]"
  admin role create --role-name="$1" \
    --assume-role-policy-doc="{\"Version\":\"2012-10-17\",\"Statement\":[$allow$2]}"
  admin role-policy put --role-name="$1" --policy-name=bucket \
    --policy-doc="{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:*\"],\"Resource\":$resources}]}"
}

start() {
  if is_up rgw && curl -sf -o /dev/null "http://127.0.0.1:$PORT/"; then
    settings
    return 0
  fi
  stop
  rm -rf "$DIR"
  mkdir -p "$DIR"/{log,run,mon,osd}
  configure
  start_cluster
  admin user create --uid=broker --display-name=broker --access-key=$BROKER_KEY --secret-key=$BROKER_SECRET
  launch rgw radosgw -f -n client.rgw
  admin user create --uid=owner --display-name=owner --access-key=$OWNER_KEY --secret-key=$OWNER_SECRET
  # Ceph 16 forgets the session policy when a session assumes a role; so the role must refuse its own sessions.
  create_role $ROLE ",{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":[\"arn:aws:iam:::role/$ROLE\"]},\"Action\":[\"sts:AssumeRole\"]}"
  create_role $CHAINING_ROLE ""
  wait_for "the gateway" curl -sf -o /dev/null "http://127.0.0.1:$PORT/"
  curl -sf -o /dev/null -X PUT --aws-sigv4 aws:amz:us-east-1:s3 --user "$OWNER_KEY:$OWNER_SECRET" \
    -H 'x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' \
    "http://127.0.0.1:$PORT/$BUCKET"
  settings
}

stop() {
  for name in "${DAEMONS[@]}"; do
    if is_up "$name"; then kill "$(cat "$DIR/$name.pid")" 2>/dev/null || true; fi
  done
  for name in "${DAEMONS[@]}"; do
    for _ in $(seq 1 10); do
      is_up "$name" || break
      sleep 0.1
    done
    if is_up "$name"; then kill -9 "$(cat "$DIR/$name.pid")" || true; fi
    rm -f "$DIR/$name.pid"
  done
}

status() {
  for name in "${DAEMONS[@]}"; do
    if is_up "$name"; then echo "$name: up, process $(cat "$DIR/$name.pid")"; else echo "$name: down"; fi
  done
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  status) status ;;
  env) settings ;;
  *)
    echo "usage: $0 start|stop|status|env" >&2
    exit 2
    ;;
esac
