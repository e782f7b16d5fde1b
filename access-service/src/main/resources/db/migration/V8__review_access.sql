create table review_view (
    review_id       uuid        not null primary key,
    organization_id uuid        not null,
    scope_type      text        not null,
    scope_id        uuid        not null,
    role            text,
    name            text        not null,
    on_silence      text        not null,
    due_at          timestamptz not null,
    reviewers       uuid[]      not null,
    named           boolean     not null,
    by_policy       boolean     not null,
    opened_by       text        not null,
    opened_at       timestamptz not null,
    stage           text        not null,
    over_at         timestamptz,
    cancel_reason   text
);

create index review_view_organization on review_view (organization_id, review_id);
create index review_view_due on review_view (due_at) where stage = 'OPEN';

create table review_item_view (
    item_id     uuid not null primary key,
    review_id   uuid not null,
    given       text not null,
    answer      text not null,
    reviewer_id uuid,
    reason      text,
    answered_at timestamptz,
    problem     text,
    settled_at  timestamptz
);

create index review_item_view_review on review_item_view (review_id, item_id);
create index review_item_view_answer on review_item_view (review_id, answer, item_id);

-- How often each organization wants access to be reviewed, counted from when.
create table review_policy_view (
    organization_id uuid        not null primary key,
    cadence_days    integer     not null,
    since           timestamptz not null
);

create index review_view_policy on review_view (organization_id, opened_at) where by_policy;
